package org.inkjar.post.ui;

/** What can be done with the post in the editor. */
interface PostCommands {

    void save();

    void publish();

    /** Schedules it, or changes the date of what was public before. */
    void chooseTime();

    /** Shows what could be mended in it. */
    void look();

    void sharePreview();

    void chooseSeries();

    void withdraw();

    void duplicate();

    void history();

    /** Drops what is not saved. */
    void discard();

    void keepAsTemplate();

    void delete();
}
