package dev.actiscope.experiment.claims;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.setting.Settings;

/**
 * An experiment that carries a claim, and two addresses of it to compare.
 *
 * @param experiment its name
 * @param clearest the settings at which the claim holds most clearly, as the query of an
 * address: empty for the defaults; null if it holds at none that were found
 * @param otherwise those at which it does not, or cannot be told; null if it always holds
 */
public record Evidence(String experiment, String clearest, String otherwise) {

    /** The experiment itself. */
    public Experiment found() {
        return Laboratory.find(this.experiment).orElseThrow();
    }

    /** The experiment's settings at a query. */
    public Settings at(String query) {
        return Settings.require(found().settings(), Query.parse(query));
    }

    /** The two addresses, those that there are and that are not at the defaults. */
    public List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (String query : new String[] { this.clearest, this.otherwise }) {
            if (query != null && !query.isEmpty()) {
                queries.add(query);
            }
        }
        return queries;
    }

    /** What names the experiment at a query. */
    public String address(String query) {
        return this.experiment + "?" + query;
    }

}
