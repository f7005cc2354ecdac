package dev.actiscope.web.asset.assembly;

/**
 * A name that a module takes from another or gives to others.
 *
 * @param module where it is from, from the folder of the scripts, or nothing for the
 * module itself
 * @param theirs what it is called there, {@code *} for all there is
 * @param ours what it is called here, or by those who are given it; {@code *} if every
 * name is given on as it is
 * @param position where it is written
 */
record ScriptLink(String module, String theirs, String ours, int position) {

    static final String ALL = "*";

    boolean isOwn() {
        return this.module.isEmpty();
    }

}
