package org.restoration.evaluation.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What no module that computes may use, so that results have the same bits everywhere. */
public final class SameBitsRules {

    /** Nothing asks for time, the console, the environment, a default of the machine, or functions whose bits differ. */
    public static final ArchRule NO_MACHINE_OR_MOMENT = noClasses()
            .should()
            .callMethodWhere(describe("asks for time, randomness, the console or a default", call -> forbidden(call)))
            .orShould()
            .accessTargetWhere(describe(
                    "uses the console",
                    access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err", "in")
                                    .contains(access.getTarget().getName())));

    /** Randomness comes from counters only, and no library's functions stand in for the strict ones. */
    public static final ArchRule NO_RANDOMNESS_OR_FAST_MATH = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom"
                    + "|java\\.util\\.SplittableRandom|java\\.util\\.random\\..*|.*\\.FastMath");

    private SameBitsRules() {}

    private static boolean forbidden(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean noArguments = target.getRawParameterTypes().isEmpty();
        return switch (owner) {
            case "java.lang.System" ->
                Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty").contains(name);
            case "java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime" ->
                name.equals("now");
            case "java.util.Locale" -> name.equals("getDefault");
            case "java.util.TimeZone", "java.time.ZoneId" -> name.endsWith("efault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.lang.Math" ->
                Set.of(
                                "pow", "exp", "log", "log10", "log1p", "expm1", "sin", "cos", "tan", "asin", "acos",
                                "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot", "random", "fma")
                        .contains(name);
            case "java.lang.String" ->
                noArguments && Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name)
                        || name.equals("format")
                                && !target.getRawParameterTypes().get(0).isEquivalentTo(java.util.Locale.class)
                        || name.equals("formatted");
            case "java.util.stream.Stream",
                    "java.util.Collection",
                    "java.util.stream.DoubleStream",
                    "java.util.stream.IntStream" ->
                Set.of("parallel", "parallelStream").contains(name);
            default -> false;
        };
    }
}
