'use client';
// SPDX-License-Identifier: MIT
// tanqih in components of React, in browsers and bundlers.
// @ts-expect-error: it is a peer, which this repository has in tests/matrix alone
import { useEffect, useState } from 'react';
import { articleHook } from './article_hook.js';
import { load } from './worker.js';

export const useArticle = articleHook({ useEffect, useState }, load);
