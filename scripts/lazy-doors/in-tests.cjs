/** How jest reads TypeScript: by ts-jest; and doors load what a test touches, as they do in the compiled library. Without that, every test would load all of it. */
const { createHash } = require('crypto');
const { readFileSync } = require('fs');
const { sep } = require('path');
const tsJest = require('ts-jest').default;
const { require: requireTypeScript } = require('tsx/cjs/api');

const { behind, isDoor, lazyDoor } = requireTypeScript('./door.ts', __filename);
const OWN = createHash('sha256').update(readFileSync(`${__dirname}/door.ts`)).update(readFileSync(__filename)).digest('hex');

const createTransformer = (options) => {
  const compiler = tsJest.createTransformer(options);
  const isLazy = (path) => path.includes(`${sep}lib${sep}`) && isDoor(path);
  return {
    process(text, path, settings) {
      const { code } = compiler.process(text, path, settings);
      return { code: isLazy(path) ? lazyDoor(code, path) : code };
    },
    getCacheKey(text, path, settings) {
      const key = compiler.getCacheKey(text, path, settings);
      if (!isLazy(path)) return key;
      const hash = createHash('sha256').update(key).update(OWN);
      for (const file of behind(path)) hash.update(readFileSync(file));
      return hash.digest('hex');
    },
  };
};

module.exports = { createTransformer };
