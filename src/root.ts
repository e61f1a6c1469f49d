// Where the program lies: the folder that holds package.json, assets, demo, models, and `src` or `dist` with this file in it.
// Only files that lie in `src` itself may ask the engine for their place: the build puts all that is started into files of
// `dist` itself, whatever folder the sources came from (docs/decisions/start.md).

export const ROOT = new URL("..", import.meta.url);
