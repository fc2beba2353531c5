// SPDX-License-Identifier: MIT
// useArticle, for the hooks of React and of Preact.

const nothing = Object.freeze({ article: null, error: null, pending: false });

/**
 * @param {{ useEffect: (effect: () => (() => void) | undefined, inputs: any[]) => void, useState: (first: any) => [any, (next: any) => void] }} hooks
 * @param {() => Promise<any>} load of tanqih/worker; called when the first text is there, never where a server renders
 */
export function articleHook({ useEffect, useState }, load) {
  let shared; // one worker for all components that are given no analyser
  function sharedAnalyser() {
    shared ??= load().catch((error) => {
      shared = undefined;
      throw error;
    });
    return shared;
  }

  return (input, options = {}, analyser = null) => {
    const [state, setState] = useState(nothing);
    // By their contents: who writes { html } and the options where the hook is called makes new ones each time.
    const text = typeof input === 'string' ? input : input?.html ?? input;
    const isHtml = typeof input?.html === 'string';
    const wished = JSON.stringify(options);

    useEffect(() => {
      if (text === '' || text === null || text === undefined) {
        setState(nothing);
        return undefined;
      }
      const cancel = new AbortController();
      setState((before) => ({ ...before, error: null, pending: true }));
      answered({ analyser: analyser ?? sharedAnalyser(), input: isHtml ? { html: text } : text, options, signal: cancel.signal })
        .then((next) => cancel.signal.aborted || setState(next));
      return () => cancel.abort();
    }, [text, isHtml, wished, analyser]);
    return state;
  };
}

async function answered({ analyser, input, options, signal }) {
  try {
    const core = await analyser;
    signal.throwIfAborted();
    // What answers at once cannot be cancelled.
    const article = await core.analyse(input, 'close' in core ? { ...options, signal } : options);
    return { article, error: null, pending: false };
  } catch (error) {
    return { article: null, error, pending: false };
  }
}
