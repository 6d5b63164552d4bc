package io.github.quarkusmisskey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The packages and the arrows between them; an arrow that is not listed does not exist. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "io.github.quarkusmisskey";

    private static final Set<Path> SOURCES = Set.of(Path.of("src/main/java"), Path.of("src/generated/java"));

    @ArchTest
    static final ArchRule API = arrows("api").because("everybody shares this vocabulary");

    @ArchTest
    static final ArchRule MODEL = arrows("api.model", "api").because("schemas belong to no namespace");

    @ArchTest
    static final ArchRule JSON =
            arrows("api.internal", "api..").because("what reads and writes records knows them all");

    @ArchTest
    static final ArchRule JSON_IS_INTERNAL = noClasses()
            .that(resideInAnyPackage(ROOT + ".api", ROOT + ".api.model", ROOT + ".api.streaming"))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".api.internal"))
            .because("what applications use names nothing internal");

    @ArchTest
    static final ArchRule GUARD = arrows("client.guard", "api").because("what is refused is a pure function");

    @ArchTest
    static final ArchRule CLIENT = arrows("client", "api..", "client.guard", "client.resilience")
            .because("a call does not know who stores tokens");

    @ArchTest
    static final ArchRule RESILIENCE = arrows("client.resilience", "api", "client.guard")
            .because("when a call is sent, and how often, has nothing to do with how it is sent");

    @ArchTest
    static final ArchRule METRICS = arrows("client.metrics", "api", "api.internal", "client")
            .because("an application without Micrometer loads nothing of it");

    @ArchTest
    static final ArchRule TRACING = arrows("client.tracing", "api", "client")
            .because("an application without OpenTelemetry loads nothing of it");

    @ArchTest
    static final ArchRule HEALTH = arrows("client.health", "api", "api.server", "client")
            .because("an application without SmallRye Health loads nothing of it");

    @ArchTest
    static final ArchRule MIAUTH = arrows("miauth", "api", "client").because("the protocol works without storage");

    @ArchTest
    static final ArchRule OAUTH =
            arrows("oauth", "api", "api.internal", "client").because("the protocol works without storage");

    @ArchTest
    static final ArchRule APP_AUTH = arrows("appauth", "api..", "client").because("the protocol works without storage");

    @ArchTest
    static final ArchRule STREAMING = arrows("streaming", "api..", "client")
            .allowEmptyShould(true)
            .because("streams need a client and nothing else");

    @ArchTest
    static final ArchRule MESSAGING = arrows("messaging", "api..", "client", "streaming")
            .because("an application without Reactive Messaging loads nothing of it");

    @ArchTest
    static final ArchRule ACCOUNT = arrows("account", "api").because("storing a token calls no server");

    @ArchTest
    static final ArchRule TOKENS = arrows("tokens", "api..", "client", "account")
            .because("asking a server about a stored token puts storage and calls together");

    @ArchTest
    static final ArchRule TOKEN_STORE =
            arrows("tokenstore", "api").because("an application without a database has tokens too");

    @ArchTest
    static final ArchRule LEASE = arrows("lease", "api", "api.streaming", "account")
            .because("streams ask for leases by an interface, so that they need no database");

    @ArchTest
    static final ArchRule LOGIN = arrows(
                    "login", "api..", "client..", "miauth", "oauth", "appauth", "account", "tokens")
            .because("the use case puts protocol and storage together and knows no pages");

    @ArchTest
    static final ArchRule API_KEY = arrows("apikey", "api", "api.internal", "account")
            .because("who may do what is known before anything is called");

    @ArchTest
    static final ArchRule GATEWAY = arrows("gateway", "api", "client", "account", "apikey", "web.session", "web.rates")
            .allowEmptyShould(true)
            .because("programs come in beside the pages, and know none of them");

    @ArchTest
    static final ArchRule GATEWAY_OIDC = arrows("gateway.oidc", "api", "client", "apikey", "gateway")
            .allowEmptyShould(true)
            .because("an application without Quarkus OIDC loads nothing of it");

    @ArchTest
    static final ArchRule WEB = arrows(
                    "web",
                    "api..",
                    "client",
                    "client.guard",
                    "account",
                    "tokens",
                    "login",
                    "streaming",
                    "mfm",
                    "web.session",
                    "web.rates")
            .allowEmptyShould(true)
            .because("pages are the outermost layer");

    @ArchTest
    static final ArchRule SESSION = arrows("web.session", "api", "api.internal", "account")
            .allowEmptyShould(true)
            .because("a signed-in browser is a matter of cookies and keys");

    @ArchTest
    static final ArchRule RATES = arrows("web.rates")
            .allowEmptyShould(true)
            .because("how often somebody comes has nothing to do with what for");

    @ArchTest
    static final ArchRule MFM =
            arrows("mfm").because("markup is read without a server, and without the rest of the module");

    @ArchTest
    static final ArchRule GRAAL = arrows("graal").because("substitutions concern other people's classes");

    @ArchTest
    static final ArchRule DEV_SERVER = arrows("devserver", "api", "devserver.streaming")
            .because("the demo server shares no code with what is tested against it");

    @ArchTest
    static final ArchRule DEV_SERVER_STREAMING =
            arrows("devserver.streaming").because("sockets and frames are the same whatever they carry");

    @ArchTest
    static final ArchRule NOTHING_NEEDS_THE_DEV_SERVER = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".devserver..")))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".devserver.."))
            .because("it is in no production build");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule NO_DATABASE = noClasses()
            .that(resideInAnyPackage(
                    ROOT + ".api..",
                    ROOT + ".client..",
                    ROOT + ".miauth..",
                    ROOT + ".oauth..",
                    ROOT + ".appauth..",
                    ROOT + ".tokenstore..",
                    ROOT + ".streaming..",
                    ROOT + ".messaging.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..", "io.quarkus.hibernate.."))
            .because("an application without a database calls servers and asks for tokens too");

    @ArchTest
    static final ArchRule OPTIONAL_METRICS = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".client.metrics")))
            .should()
            .dependOnClassesThat(resideInAPackage("io.micrometer.."))
            .because("Micrometer is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_TRACING = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".client.tracing")))
            .should()
            .dependOnClassesThat(resideInAPackage("io.opentelemetry.."))
            .because("OpenTelemetry is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_HEALTH = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".client.health")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.eclipse.microprofile.health.."))
            .because("SmallRye Health is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_OIDC = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".gateway.oidc")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.quarkus.oidc..", "org.eclipse.microprofile.jwt.."))
            .because("Quarkus OIDC is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_MESSAGING = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".messaging")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging.."))
            .because("Reactive Messaging is the application's choice");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("operators read one log, in one format");

    @ArchTest
    static final ArchRule ONE_LOGGER =
            NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("JBoss Logging is the one way to log here");

    @ArchTest
    static final ArchRule KEYS_STAY_KNOWN = classes()
            .that()
            .areAnnotatedWith(ConfigMapping.class)
            .should()
            .beAnnotatedWith(Unremovable.class)
            .because("keys of what an application does not use would stop its start as unknown");

    @ArchTest
    static final ArchRule NO_STATIC_RANDOM = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(assignableTo(Random.class))
            .because("a native executable would start with the seed of its build");

    @ArchTest
    static void namespacesOfTheApiDoNotKnowEachOther(JavaClasses classes) {
        namespaces(classes).forEach(namespace -> arrows(namespace, "api", "api.model")
                .because("a namespace is read, and generated, by itself")
                .check(classes));
    }

    /** A new package is a decision, to be made here too. */
    @ArchTest
    static void everyPackageHasItsArrows(JavaClasses classes) {
        assertThat(packages(classes))
                .filteredOn(name -> !name.startsWith("api"))
                .isSubsetOf(
                        "client",
                        "client.guard",
                        "client.health",
                        "client.metrics",
                        "client.tracing",
                        "client.resilience",
                        "miauth",
                        "oauth",
                        "appauth",
                        "streaming",
                        "account",
                        "lease",
                        "tokens",
                        "tokenstore",
                        "messaging",
                        "mfm",
                        "graal",
                        "login",
                        "apikey",
                        "gateway",
                        "gateway.oidc",
                        "web",
                        "web.session",
                        "web.rates",
                        "devserver",
                        "devserver.streaming");
    }

    @ArchTest
    static void everyPackageTellsWhatItIsAndWhomItMayImport(JavaClasses classes) {
        assertThat(packages(classes)).allSatisfy(name -> assertThat(packageInfo(name))
                .as("package-info.java of " + name)
                .hasValueSatisfying(file -> assertThat(file).content().contains("<p>May import: ")));
    }

    private static Optional<Path> packageInfo(String name) {
        String file = (ROOT + "." + name).replace('.', '/') + "/package-info.java";
        return SOURCES.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst();
    }

    private static Stream<String> namespaces(JavaClasses classes) {
        return packages(classes).stream()
                .filter(name -> name.startsWith("api."))
                .filter(name -> !Set.of("api.model", "api.internal").contains(name));
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Classes of that package depend on their own, on the listed packages, and on whatever is not of this module. */
    private static ClassesShouldConjunction arrows(String from, String... to) {
        String[] own = Stream.concat(Stream.of(from), Arrays.stream(to))
                .map(name -> ROOT + "." + name)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.not(
                resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(own))));
        return classes()
                .that(resideInAPackage(ROOT + "." + from))
                .should()
                .onlyDependOnClassesThat(elsewhere.as("%s or are not of this module", Arrays.toString(own)));
    }
}
