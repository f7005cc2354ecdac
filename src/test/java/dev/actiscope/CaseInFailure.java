package dev.actiscope;

import java.lang.reflect.Method;
import java.util.stream.Collectors;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.opentest4j.TestAbortedException;

/**
 * Begins what a failed test says with the arguments for which it failed: Maven's console
 * would tell their number alone.
 */
public final class CaseInFailure implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Method test = context.getRequiredTestMethod();
        if (failure instanceof TestAbortedException || !test.isAnnotationPresent(ParameterizedTest.class)) {
            throw failure;
        }
        String what = (failure instanceof AssertionError) ? failure.getMessage() : failure.toString();
        AssertionError named = new AssertionError(context.getDisplayName() + ": " + withoutFrames(what), failure);
        named.setStackTrace(failure.getStackTrace());
        throw named;
    }

    /** Generated cases quote the stack of every failure in their message. */
    private static String withoutFrames(String what) {
        return String.valueOf(what)
            .lines()
            .filter((line) -> !line.strip().startsWith("at "))
            .collect(Collectors.joining("\n"));
    }

}
