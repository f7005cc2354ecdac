package dev.actiscope.web.lab;

import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Settings;

/**
 * What a page shows before its script runs.
 *
 * @param report what was found
 * @param where at which settings
 */
record Outcome(Report report, Where where) {

    /** Of which settings a report tells. */
    enum Where {

        /** Of those that were asked for. */
        HERE,

        /** Of those that were asked for, but for the wrong ones, which have defaults. */
        PARTLY,

        /** Of the defaults, since the others are wrong. */
        WRONG,

        /** Of the defaults, since the others are too much work for a host. */
        DEAR,

        /** Of the defaults, since too many ask at once. */
        BUSY

    }

    /** Whether it tells of the defaults alone. */
    boolean isOfDefaults() {
        return this.where != Where.HERE && this.where != Where.PARTLY;
    }

    /** The settings of which it tells, where some were asked for. */
    Settings shown(Settings asked) {
        return isOfDefaults() ? Settings.standard(asked.known()) : asked;
    }

}
