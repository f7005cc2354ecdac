/**
 * What the explorer's parts pass to each other.
 *
 * @typedef {import('app/chart/types.js').State} State
 * @typedef {import('app/chart/types.js').Show} Show
 * @typedef {import('app/core/core.js').Core} Core
 *
 * @typedef {object} Problem something that was asked for and cannot be had
 * @property {string} parameter the query parameter at fault
 * @property {string} code the message's key under `problem.`
 * @property {string[]} arguments what the message names
 *
 * @typedef {import('app/chart/types.js').Curve & { positions: number[], entry?: Titled }} Curve with the sliders'
 *   positions, 0 to 1; a formula says itself what the page else knows of a function
 *
 * @typedef {Omit<State, 'curves' | 'frame'> & { curves: Curve[], problems: Problem[], formulas: string[],
 *   full: boolean }} Reading
 *   what a query stands for, which of its parts take the language of formulas, and whether there is room for no other
 *   curve
 *
 * @typedef {Reading & Pick<State, 'frame'>} Present the state that is shown
 *
 * @typedef {object} Slot a parameter of a function
 * @property {string} name
 * @property {string} symbol
 * @property {string} low the near end of its slider
 * @property {string} high the far end of its slider
 *
 * @typedef {object} Titled a function
 * @property {string} name
 * @property {string} title
 * @property {string} [heading] the title beside what else the function is called in the visitor's language
 * @property {Slot[]} parameters
 *
 * @typedef {object} Listed
 * @property {string} family
 * @property {string} summary what it is for, its range and its limits
 * @property {string} search every name it goes by, one a line
 * @property {string} picture what a small picture of it draws
 *
 * @typedef {Titled & Listed} Entry a function that can be added
 *
 * @typedef {object} Other what is looked for among the functions, but is none of one x
 * @property {string} title
 * @property {string} summary what it is instead
 * @property {string} search every name it goes by, one a line
 * @property {string[]} near what can be shown in its place: names or formulas
 *
 * @typedef {{ functions: Entry[], others: Other[], maths: Record<string, string> }} Gallery with each function as
 *   MathML by its name
 *
 * @typedef {'push' | 'setting' | 'typing' | 'window' | 'cursor'} Step a step that the back button undoes: a complete one,
 *   or what it is made of while it goes on
 *
 * @typedef {(overrides: import('app/explorer/address/query.js').Overrides, step: Step) => Problem[]} Change
 *   asks for another view; where it cannot be had nothing changes, and the problems say why
 *
 * @typedef {(index: number, answer: string) => Problem[]} Adjust
 *   takes what the core says of a curve with another setting; where that is a problem nothing changes
 */
