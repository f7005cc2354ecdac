// TeaVM's loader, which follows this text in the served file, builds its wrappers from source text with
// `new Function`. The Content-Security-Policy forbids that, so this name hides the global one: it builds the same
// wrappers as closures. Of those the loader can make, the core needs these; any other says so when it is called.
function Function(...parameters) {
  const body = parameters.pop();
  const refuse = (text) => {
    throw new Error(`not available under the Content-Security-Policy: ${text}`);
  };
  const guarded = (work, rethrow) => {
    try {
      return work();
    } catch (error) {
      return rethrow(error);
    }
  };
  const name = /^return ([\w.]+);$/.exec(body)?.[1];
  if (name) {
    return () => name.split('.').reduce((owner, key) => owner[key], globalThis);
  }
  switch (parameters.slice(0, 3).join()) {
    case 'rethrowJavaAsJs,fn':
      return (rethrow, exported) =>
        (...values) =>
          guarded(() => exported(...values), rethrow);
    case 'rethrowJsAsJava,fn,p1':
      return (rethrow, called, ...values) => guarded(() => called(...values), rethrow);
    case 'rethrowJsAsJava,constructor,p1':
      return (rethrow, constructor, ...values) => guarded(() => new constructor(...values), rethrow);
    case 'rethrowJsAsJava,getGlobalName,instance':
      return (rethrow, globalName, instance, method, ...values) =>
        guarded(
          () => (instance === null ? globalName(method)(...values) : instance[method](...values)),
          rethrow,
        );
    case 'constructor':
      return (constructor) =>
        function (marker, javaObject) {
          return constructor.call(this, marker, javaObject);
        };
    case 'wrapCallFromJavaToJs,p1,body':
      return (_, parameter, text) => (text === `return ${parameter};` ? (value) => value : refuse(text));
    default:
      return () => refuse(body);
  }
}

// The core is fetched as the page's head has begun to, which a browser tells by mode and credentials. WebKit would
// fetch it twice if both said CORS.
const fetch = (address) => globalThis.fetch(address, { mode: 'no-cors', credentials: 'include' });
