export declare function find(_: Element): number;
