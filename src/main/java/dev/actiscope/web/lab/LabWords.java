package dev.actiscope.web.lab;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.plot.layout.CurveName;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.web.page.Titles;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of experiments: an experiment's own, else those that all of them share.
 */
@Component
public class LabWords {

    private static final double PERCENT = 100;

    private static final double TENTHS = 1000;

    /** A smaller share is told to four digits. */
    private static final double SMALL = 0.01;

    /** From this size on numbers are told to four digits, as powers of ten. */
    private static final double LARGE = 1e7;

    /** Chinese has blanks around Latin names alone. */
    private static final Pattern STRAY = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private final MessageSource messages;

    LabWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The words of an experiment in a language.
     */
    public Of of(Experiment experiment, Locale locale) {
        return of(experiment.name(), locale);
    }

    /**
     * The words of whatever has its messages under a name.
     */
    public Of of(String name, Locale locale) {
        return new Of(this.messages, name, locale);
    }

    /**
     * The words of one experiment in one language.
     *
     * @param name under which its messages stand
     */
    public record Of(MessageSource messages, String name, Locale locale) {

        /** What it is called. */
        public String title() {
            return word("title");
        }

        /**
         * A word.
         * @param key such as {@code figure.z}
         * @return the last part of the key if there is none
         */
        public String word(String key) {
            String otherwise = key.substring(key.lastIndexOf('.') + 1);
            String shared = this.messages.getMessage("lab." + key, null, otherwise, this.locale);
            return this.messages.getMessage(this.name + "." + key, null, shared, this.locale);
        }

        /** A setting by its title, in a sentence. */
        String named(String setting) {
            Object[] title = { word("setting." + setting) };
            return this.messages.getMessage("lab.named", title, this.locale);
        }

        /** What the article claims, in words of ours. */
        public String claim(String number) {
            return this.messages.getMessage("claim." + number, null, this.locale);
        }

        /** A sentence. */
        public String sentence(Statement statement) {
            Object[] arguments = statement.arguments().stream().map(this::text).toArray();
            String key = ".says." + statement.code();
            String shared = this.messages.getMessage("lab" + key, arguments, statement.code(), this.locale);
            return this.messages.getMessage(this.name + key, arguments, shared, this.locale);
        }

        private String text(Statement.Argument argument) {
            return switch (argument.kind()) {
                case NUMBER -> number(argument.number());
                case SHARE -> share(argument.number());
                case FUNCTION -> function(Curve.parse(argument.text()));
                case WORD -> word("value." + argument.text());
            };
        }

        /** As a percentage, to a tenth unless it is small. */
        private String share(double share) {
            double percent = (Math.abs(share) < SMALL) ? PERCENT * share : tenths(share);
            return this.messages.getMessage("lab.share", new Object[] { number(percent) }, this.locale);
        }

        /** As a percentage to a tenth. A half goes away from 0, as people round. */
        static double tenths(double share) {
            return Math.copySign(Math.floor(Math.abs(TENTHS * share) + 0.5) / 10, share);
        }

        /**
         * What is said of functions and settings that are not there.
         * @param key of the messages, one for each count of them from 1 to 3
         */
        String lacking(String key, Verdict verdict) {
            Stream<String> terms = verdict.terms().stream().map((term) -> word("term." + term.value()));
            Object[] names = Stream.concat(verdict.lacks().stream().map(this::name), terms).toArray();
            String text = this.messages.getMessage("lab." + key + ".lacking-" + names.length, names, this.locale);
            return STRAY.matcher(text).replaceAll("");
        }

        /**
         * What a function is called, with its parameters if they are others than usual.
         */
        private String name(Curve function) {
            boolean isUsual = function.definition().isPresent() && function.notation().indexOf(':') < 0;
            return isUsual ? new Titles(this.messages, this.locale).apply(function.function()) : function(function);
        }

        /** What a function is called, with its parameters. */
        public String function(Curve function) {
            return CurveName.of(function, new Titles(this.messages, this.locale).apply(function.function()));
        }

        /**
         * A number for people to read: a whole one as it is unless it is large, else four
         * digits of it.
         */
        public static String number(double number) {
            if (Math.abs(number) >= LARGE) {
                return Numeral.measured(number);
            }
            return Double.isNaN(number) ? "–"
                    : (number == Math.rint(number)) ? Numeral.of(number) : Numeral.rounded(number);
        }

        /**
         * The same in a table: what is rounded has four digits in any case, and what is
         * small is a power of ten, so that columns are alike.
         */
        static String cell(double number) {
            return (number == Math.rint(number)) ? number(number) : Double.isNaN(number) ? "–" : Numeral.figure(number);
        }

    }

}
