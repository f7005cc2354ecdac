package dev.actiscope.plot;

/**
 * The colours of a picture.
 */
public enum Theme {

    LIGHT, DARK,

    /**
     * Inside a page: colours are custom properties of the page's style sheet, and follow
     * its theme.
     */
    PAGE

}
