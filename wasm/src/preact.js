'use client';
// SPDX-License-Identifier: MIT
// tanqih in components of Preact, in browsers and bundlers.
import { useEffect, useState } from 'preact/hooks';
import { articleHook } from './article_hook.js';
import { load } from './worker.js';

export const useArticle = articleHook({ useEffect, useState }, load);
