// TeaVM's loader, which follows this text in the served file, builds its wrappers from source text with
// `new Function`. The Content-Security-Policy forbids that, so this name hides the global one: it builds the same
// wrappers as closures. Of those the loader can make, the core needs two; the others say so when they are called.
function Function(...parameters) {
  const body = parameters.pop();
  const name = /^return ([\w.]+);$/.exec(body)?.[1];
  if (name) {
    return () => name.split('.').reduce((owner, key) => owner[key], globalThis);
  }
  if (parameters.join() === 'rethrowJavaAsJs,fn' && body.startsWith('return function(')) {
    return (rethrow, exported) =>
      (...values) => {
        try {
          return exported(...values);
        } catch (error) {
          return rethrow(error);
        }
      };
  }
  return () => {
    throw new Error(`not available under the Content-Security-Policy: ${body}`);
  };
}
