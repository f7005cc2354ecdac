package dev.actiscope.web.explorer;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormTests {

    @Test
    void everyCurveTakesItsOwnSettings() {
        assertThat(submit("f=swish&1.beta=2&f=relu&f=rrelu&3.lower=0.1&3.upper=0.2"))
            .isEqualTo("f=swish:beta=2&f=relu&f=rrelu:lower=0.1,upper=0.2");
    }

    @Test
    void aFormulaIsReadOnceHoweverManyFieldsItHas() {
        String function = "f=" + "exp(".repeat(9) + "x" + ")%2Bx".repeat(9);
        String fields = "&1.a=1".repeat(40);
        bytes(function + fields);
        assertThat(bytes(function + fields)).isLessThan(2 * bytes(function + "&1.a=1"));
    }

    private static long bytes(String form) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        submit(form);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void aTypesetNumberIsUnderstood() {
        assertThat(submit("f=swish&1.beta=%E2%88%9E&x-from=%E2%88%923&x-to=+3+")).isEqualTo("f=swish:beta=inf&x=-3..3");
    }

    @Test
    void anEmptyFieldLeavesTheChoiceToThePage() {
        assertThat(submit("f=swish&1.beta=&y-from=&y-to=&add=&share=")).isEqualTo("f=swish");
    }

    @Test
    void halfAWindowIsPassedOnToBeExplained() {
        assertThat(submit("f=relu&y-from=1&y-to=")).isEqualTo("f=relu&y=1..");
    }

    @Test
    void removingACurveKeepsTheOthersHidden() {
        assertThat(submit("f=relu&f=tanh&f=swish&hide=3&hide=1&remove=1")).isEqualTo("f=tanh&f=swish&hide=2");
    }

    @Test
    void aDuplicateStandsBesideItsOriginalAndIsSeen() {
        assertThat(submit("f=swish&1.beta=3&f=relu&hide=2&duplicate=1"))
            .isEqualTo("f=swish:beta=3&f=swish:beta=3&f=relu&hide=3");
    }

    @Test
    void theEyeHidesAndShows() {
        assertThat(submit("f=relu&f=tanh&toggle=2")).isEqualTo("f=relu&f=tanh&hide=2");
        assertThat(submit("f=relu&f=tanh&hide=2&toggle=2")).isEqualTo("f=relu&f=tanh");
    }

    @Test
    void whatHasNoFieldIsCarriedAlong() {
        assertThat(submit("f=relu&add=mish&show=value&show=saturation&points=11&at=1&seed=7&share=5&lang=zh"))
            .isEqualTo("f=relu&f=mish&show=value,saturation&at=1&share=5&points=11&seed=7&lang=zh");
    }

    @Test
    void otherDrawsAreThoseOfTheNextSeed() {
        assertThat(submit("f=rrelu&seed=7&draw=again")).isEqualTo("f=rrelu&seed=8");
        assertThat(submit("f=rrelu&seed=x&draw=again")).isEqualTo("f=rrelu&seed=x");
    }

    @Test
    void aFunctionIsAddedByItsNameOrAsAFormula() {
        assertThat(submit("f=relu&add=&add=x*tanh(x)%2B1")).isEqualTo("f=relu&f=x*tanh(x)%2B1");
    }

    @Test
    void theFirstViewsVerticalWindowGoesWithItsFunctions() {
        String first = "f=sigmoid&f=tanh&f=relu&f=leaky-relu&4.leak=0.1&f=swish&x-from=-6&x-to=6";
        String y = "&y-from=%E2%88%921.5&y-to=3";
        assertThat(submit(first + y + "&5.beta=1")).endsWith("&y=-1.5..3");
        assertThat(submit(first + y + "&5.beta=2")).contains("swish:beta=2").doesNotContain("y=");
        assertThat(submit(first + y + "&add=mish")).endsWith("&f=mish&x=-6..6");
        assertThat(submit(first + y + "&remove=2")).doesNotContain("y=");
        assertThat(submit(first + y + "&duplicate=2")).doesNotContain("y=");
    }

    @Test
    void theCursorAndTheDerivativesWindowAreTyped() {
        assertThat(submit("f=relu&at=%E2%88%920.5&dy-from=%E2%88%921&dy-to=2")).isEqualTo("f=relu&dy=-1..2&at=-0.5");
        assertThat(submit("f=relu&at=&dy-from=&dy-to=")).isEqualTo("f=relu");
    }

    @Test
    void aDifferenceKeepsItsCurvesAndGoesWithThem() {
        String curves = "f=relu&f=tanh&f=swish&minuend=3&subtrahend=2";
        assertThat(submit(curves)).endsWith("&minus=3,2");
        assertThat(submit(curves + "&remove=1")).endsWith("&minus=2,1");
        assertThat(submit(curves + "&duplicate=2")).endsWith("&minus=4,2");
        assertThat(submit(curves + "&remove=2")).doesNotContain("minus");
        assertThat(submit("f=relu&f=tanh&minuend=1&subtrahend=")).doesNotContain("minus");
    }

    @Test
    void aVerticalWindowThatSomebodyChoseStays() {
        assertThat(submit("f=sigmoid&f=tanh&f=relu&f=leaky-relu&f=swish&y-from=-1&y-to=3&add=mish"))
            .endsWith("&y=-1..3");
        assertThat(submit("f=relu&y-from=-1.5&y-to=3&add=mish")).endsWith("&y=-1.5..3");
    }

    @Test
    void aFormulaThatWasEditedKeepsTheParametersThatItStillHas() {
        assertThat(submit("f=x*sigmoid(b*x)&1.b=2")).isEqualTo("f=x*sigmoid(b*x):b=2");
        assertThat(submit("f=c*x*sigmoid(x)&1.b=2")).isEqualTo("f=c*x*sigmoid(x)");
        assertThat(submit("f=c*x:c=3&1.c=2")).isEqualTo("f=c*x:c=3");
    }

    @Test
    void aFormulaThatCannotBeReadIsPassedOnToBeExplained() {
        assertThat(submit("f=x*sigmod(b*x)&1.b=2")).isEqualTo("f=x*sigmod(b*x):b=2");
    }

    private static String submit(String fields) {
        return new Form(Query.parse(fields)).view().print();
    }

}
