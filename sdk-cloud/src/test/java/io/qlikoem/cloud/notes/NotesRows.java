package io.qlikoem.cloud.notes;

import io.qlikoem.cloud.OperationRows;

public class NotesRows extends OperationRows {
    private static final String NOTES_SETTINGS = """
            {"reason":"deployment","available":true,"lastFetch":"lastfetch"}
            """;
    private static final String NOTES_TOGGLED = """
            {"toggleOn":true}
            """;

    public NotesRows() {
        row(NotesApi.class, api -> api.settings(), NOTES_SETTINGS);
        row(
                NotesApi.class,
                api -> api.setSettings(NotesToggle.builder().toggledOn(true).build()),
                NOTES_TOGGLED);
    }
}
