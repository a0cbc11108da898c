globalThis.lunr = { Pipeline: { registerFunction() {} } };
