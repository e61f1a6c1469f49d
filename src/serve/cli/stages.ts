// The rooms that read, loaded when a command needs them: their word lists take longer to load than a help text to print.

export const loadPipeline = () => import("../../pipeline.ts");
export const loadGather = () => import("../../read/gather.ts");
