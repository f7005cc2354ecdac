package dev.actiscope.web;

import java.net.http.HttpClient;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same release answers with the same bytes, whatever language, charset and time zone
 * its machine has, and in whatever order its JVM keeps sets: each process has another.
 */
@Tag("slow")
class ReplicaTests {

    private static final List<String> ADDRESSES = List.of("/", "/?lang=zh",
            "/?f=gelu&f=swish:beta=1.5&f=x*tanh(x)&f=elu&hide=4,1,3&at=0.5&x=-1e3..12345.678&dy=-0.5..2",
            "/?f=rrelu:lower=0.1,upper=0.3&f=relu&minus=2,1&seed=7&points=1001&share=2.5"
                    + "&show=value,derivative,second,saturation,draws,marks",
            "/?f=x*(", "/?f=swich", "/functions", "/functions?lang=zh", "/formulas", "/formulas?lang=zh", "/api",
            "/api?lang=zh", "/openapi.json", "/openapi.json?lang=zh", "/api/activations", "/api/activations/softplus",
            "/api/curves?f=gelu&f=mish&x=-1e5..1e5&points=1001&order=2", "/api/curves?f=selu&format=csv",
            "/api/evaluate?f=a*x%2Bb*sin(x)/I:b=3,a=2&x=1e300,-1,0.1", "/api/curves?f=x*exp(-x",
            "/api/evaluate?f=swich&x=1", "/api/curves?f=relu&x=1..0", "/api/curves?f=relu&points=123456",
            "/api/curves?f=leaky-relu:leak=12345.5", "/plot.svg?f=gelu&f=swish:beta=0.1&f=swish:beta=10",
            "/plot.svg?f=elu&x=-12345..1e6&lang=zh&show=value,derivative,second,marks", "/qr.svg?f=gelu&lang=zh",
            "/compose?f1=gelu&f2=elu", "/workshop?f=x*x", "/code?f=x*x", "/sharing", "/nothing", "/nothing?lang=zh",
            "/error", "/actuator/health");

    @Test
    @Timeout(300)
    void theSameReleaseAnswersWithTheSameBytesEverywhere() throws Exception {
        try (Replica usual = Replica.start("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8");
                Replica arabic = Replica.start("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab",
                        "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=windows-1256");
                Replica turkish = Replica.start("-Duser.language=tr", "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-9");
                Replica persian = Replica.start("-Duser.language=fa", "-Duser.country=IR",
                        "-Duser.extensions=u-ca-persian-nu-arabext", "-Dfile.encoding=US-ASCII");
                Replica thai = Replica.start("-Duser.language=th", "-Duser.country=TH",
                        "-Duser.extensions=u-ca-buddhist-nu-thai", "-Dfile.encoding=UTF-16")) {
            HttpClient client = HttpClient.newHttpClient();
            int reference = usual.port();
            for (Replica other : List.of(arabic, turkish, persian, thai)) {
                int port = other.port();
                for (String address : ADDRESSES) {
                    assertThat(Replica.ask(client, port, address)).as(address)
                        .isEqualTo(Replica.ask(client, reference, address));
                }
            }
        }
    }

}
