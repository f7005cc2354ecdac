package dev.actiscope.web.request.probe;

import java.time.LocalDate;

/** Has the day that it is where the machine stands. */
public final class DatesByDefault {

    private DatesByDefault() {
    }

    public static LocalDate of(int number) {
        return LocalDate.now().plusDays(number);
    }

}
