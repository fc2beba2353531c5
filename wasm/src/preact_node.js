'use client';
// SPDX-License-Identifier: MIT
// tanqih in components of Preact, where Node renders or tests.
import { useEffect, useState } from 'preact/hooks';
import { articleHook } from './article_hook.js';
import { load } from './worker_node.js';

export const useArticle = articleHook({ useEffect, useState }, load);
