package org.attest;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every class of tests begins at the same moment: the clock is shared, so one that moved it would age the next. */
final class StillClock implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
    }
}
