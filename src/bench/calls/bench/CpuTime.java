package bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time of the whole process, event loops and collector included, and the calls made in it; the server is another process.
 * The clock of a process ticks every 10 ms, so that only a sum over many iterations says something.
 */
public final class CpuTime implements InternalProfiler {

    static final String MICROS = "cpu";
    static final String CALLS = "calls";

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double micros = (system.getProcessCpuTime() - before) / 1e3;
        return List.of(
                new ScalarResult(MICROS, micros, "us", AggregationPolicy.SUM),
                new ScalarResult(CALLS, result.getMetadata().getAllOps(), "ops", AggregationPolicy.SUM));
    }

    @Override
    public String getDescription() {
        return "CPU time of the process";
    }
}
