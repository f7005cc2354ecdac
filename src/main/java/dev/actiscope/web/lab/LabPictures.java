package dev.actiscope.web.lab;

import dev.actiscope.experiment.report.Report;

/**
 * Reports as pictures.
 */
final class LabPictures {

    private LabPictures() {
    }

    static String small(Report report, LabWords.Of words) {
        return "";
    }

    static String charts(Report report, LabWords.Of words) {
        return "";
    }

    static String maps(Report report, LabWords.Of words) {
        return "";
    }

}
