/**
 * What the lab's parts pass to each other, and what an experiment's own part is given.
 *
 * An experiment that has more to show than charts and maps has a module `lab/{experiment}/{experiment}.js` whose
 * `begin` is called once with its {@link Bench}, when the page has been taken over. It is a bundle of its own, which
 * the page names in `data-own` of `#lab-data`: it takes what it needs from its bench and imports nothing of `app/lab`
 * that holds state. What it shows stands in elements of its own inside `root`; the lab's own parts stay as they are, but
 * for the charts and maps that it {@link Bench.takes}.
 *
 * @typedef {{ begin: (bench: Bench) => void }} Own what such a module exports
 *
 * @typedef {object} Bench
 * @property {HTMLElement} root the page's `main#lab`
 * @property {Run} run the present run: every change of a setting starts it anew
 * @property {Settings} settings
 * @property {() => string} search that of the address as the present settings have it, also while a slider is dragged
 * @property {(listener: (shown: Shown) => void) => void} onReport is told at most once a frame what there is to show, and
 *   never while the page is hidden; at once if there is something already
 * @property {(...names: string[]) => void} takes the charts and maps of these names, which are then not drawn
 * @property {(f: string | null) => string} colour of a function, as charts have it, in the present theme
 * @property {(f: string) => string} label what a function is called, with its parameters
 * @property {(key: string, ...values: (string | number)[]) => string} word a message: the experiment's own such as
 *   `figure.z`, else one of the lab's
 * @property {(problem: Problem) => string} explain what is wrong with a setting
 * @property {(share: number) => [number, number, number]} shade of a map's palette, from 0 to 1: red, green and blue up
 *   to 255
 * @property {(number: number) => string} print a number to four significant digits, as sentences have it
 * @property {(share: number) => string} share a share as a percentage, as sentences have it
 * @property {Side | null} beside the other side where two settings are compared
 * @property {boolean} still whether the visitor wants nothing to move by itself
 *
 * @typedef {object} Side the settings that are kept to compare with
 * @property {HTMLElement} own where an experiment shows there what charts and maps do not
 * @property {Run} run
 * @property {(...names: string[]) => void} takes the charts and maps of these names, which are then not drawn there
 * @property {(listener: (shown: Shown) => void) => void} onReport is told what came of them so far
 *
 * @typedef {object} Run
 * @property {number} number which run it is: every beginning has another
 * @property {RunState} state
 * @property {() => void} go goes on
 * @property {() => void} pause
 * @property {() => void} step a step of each trial that goes on, the smallest there is
 * @property {() => void} restart from the beginning
 * @property {number} speed from 0, a step every quarter of a second, to 4, as fast as the machine can
 * @property {(listener: () => void) => void} onState is told when state or speed changes
 * @property {(name: string, ...values: any[]) => Promise<any>} consult calls an export that has nothing to do with any run
 * @property {(name: string, ...values: any[]) => Promise<any>} ask calls an export of the lab's core in the worker that
 *   leads, between two slices of its work: there trial 0 goes on, and there reports are made. Numbers, texts and
 *   `Float64Array` pass. What it changes is to be seen in the next report; it is refused with an Error if the run is
 *   another by then.
 *
 * @typedef {'opening' | 'going' | 'paused' | 'ended' | 'refused' | 'failed'} RunState of a run: `refused` if the settings
 *   do not go together, and then the page shows what there was before; `failed` if a worker died
 *
 * @typedef {object} Settings
 * @property {readonly Setting[]} known in the order of the form
 * @property {(name: string) => string[]} get what the address says of a setting, be it the default or not
 * @property {(values: Record<string, string[]>, how?: Step) => void} set asks for other values, as the form does: the run
 *   starts anew with them, and the address follows
 * @property {(listener: () => void) => void} onChange is told after they have been changed by anybody
 * @property {(listener: (problems: Problem[], wanted: Record<string, string[]>) => void) => void} onRefused is told what
 *   is wrong with what was asked for last, at once and whenever that changes, and what it was; all good is no problem
 *
 * @typedef {'step' | 'drag'} Step whether a change is a step of the history, or part of one that goes on
 *
 * @typedef {object} Setting
 * @property {string} name of the parameter in the address
 * @property {'amount' | 'count' | 'choice' | 'amounts' | 'counts' | 'several' | 'functions'} kind
 * @property {string} label what it is called
 * @property {string[]} standard the default, as addresses have it; several texts only of functions
 * @property {number | null} min of a number, or of each
 * @property {number | null} max
 * @property {boolean} logarithmic whether a slider goes by factors
 * @property {number} most how many numbers or functions there may be
 * @property {{ value: string, label: string }[]} values of a choice, and what they are called
 * @property {string[]} text what it is set to, as addresses have it
 * @property {string[]} typed what the address says of it, be it right or wrong
 * @property {string | null} error what was wrong with what the address says of it
 *
 * @typedef {object} Shown
 * @property {Report} report
 * @property {HeatMap[]} maps the report's, and those of the trial that goes on in the worker that leads
 * @property {number} progress of all trials, from 0 to 1
 * @property {boolean} ended whether verdicts are final
 * @property {number} run the number of the run whose it is
 * @property {Record<string, string[]>} settings what it came out at, as addresses have it
 * @property {number} trials
 *
 * @typedef {object} Report
 * @property {Verdict[]} verdicts one for each claim
 * @property {Figure[]} figures
 * @property {Chart[]} charts
 * @property {HeatMap[]} maps
 * @property {Statement[]} notes
 *
 * @typedef {object} Verdict
 * @property {string} claim its number, such as `2.7`
 * @property {boolean | null} holds null where it cannot be told at these settings
 * @property {Statement} statement
 * @property {string[]} [lacks] the functions without which it cannot be told
 * @property {{ name: string, value: string }[]} [terms] the settings without which it cannot
 *
 * @typedef {object} Statement
 * @property {string} code of a message under `says.`
 * @property {Argument[]} arguments
 *
 * @typedef {{ number: number | string | null } | { share: number | string | null } | { function: string }
 *   | { word: string }} Argument infinite numbers are `"inf"` and `"-inf"`
 *
 * @typedef {object} Figure
 * @property {string | null} f the function whose it is
 * @property {string} name
 * @property {number | string | null} value
 *
 * @typedef {object} Axis
 * @property {string} name
 * @property {boolean} logarithmic
 * @property {number | null} low null where the series say
 * @property {number | null} high
 * @property {number[]} [with] the least and the greatest number of others that are to be seen as well
 *
 * @typedef {object} Chart
 * @property {string} name the code of its title, and after a blank each those of the terms under which it came out
 * @property {Axis} x
 * @property {Axis} y
 * @property {boolean} equal whether a unit is as long on both axes, and lines may go anywhere
 * @property {Series[]} series
 *
 * @typedef {object} Series
 * @property {string} role
 * @property {string | null} f
 * @property {'line' | 'theory' | 'points' | 'bars' | 'band' | 'guide'} style a band ends at the series after it
 * @property {ArrayLike<number>} x
 * @property {ArrayLike<number>} y NaN where there is none
 *
 * @typedef {object} HeatMap
 * @property {string} name
 * @property {string | null} f the function whose numbers they are
 * @property {Axis} x
 * @property {Axis} y
 * @property {number} columns
 * @property {ArrayLike<number>} values row by row from the lowest; NaN where there is none
 * @property {number} low the number at the one end of the palette
 * @property {number} high
 * @property {Series[]} points drawn over it. Of two classes their roles are `negative` and `positive`, each with `-test`
 *   for those held out; of several `class-0`, `class-0-test`, `class-1` and so on, and then the values are the numbers of
 *   the classes that win, from `low` 0 to `high`: whole numbers, between which there is nothing to blend
 *
 * @typedef {object} Problem something that was asked for and cannot be had
 * @property {string} parameter
 * @property {string} code the message's key under `problem.`
 * @property {string[]} arguments
 */
