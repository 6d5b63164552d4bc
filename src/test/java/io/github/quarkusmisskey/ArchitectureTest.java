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

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
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

    private static final DescribedPredicate<JavaClass> PROMISED = DescribedPredicate.describe(
            "are public, not internal and not of the demo server",
            type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !isInternal(type)
                    && !type.getPackageName().startsWith(ROOT + ".devserver"));

    private static final ArchCondition<JavaCodeUnit> NAME_NOTHING_INTERNAL =
            new ArchCondition<>("name nothing internal") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                            .filter(ArchitectureTest::isInternal)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " names " + type.getName())));
                }
            };

    private static final ArchCondition<JavaClass> DECLARE_NO_PUBLIC_FIELDS_OR_STATICS =
            new ArchCondition<>("declare no public fields and no public static methods") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream.concat(
                                    type.getFields().stream(),
                                    type.getMethods().stream().filter(method -> method.getModifiers()
                                            .contains(JavaModifier.STATIC)))
                            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(member -> events.add(
                                    SimpleConditionEvent.violated(member, member.getFullName() + " is public")));
                }
            };

    @ArchTest
    static final ArchRule API = arrows("api", "api.internal.failure", "api.internal.host", "api.internal.text")
            .because("everybody shares this vocabulary");

    @ArchTest
    static final ArchRule MODEL =
            arrows("api.model", "api", "api.internal.text").because("schemas belong to no namespace");

    @ArchTest
    static final ArchRule JSON =
            arrows("api.internal", "api..").because("what reads and writes records knows them all");

    @ArchTest
    static final ArchRule JSON_IS_INTERNAL = noClasses()
            .that(resideInAnyPackage(ROOT + ".api", ROOT + ".api.model"))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".api.internal"))
            .because("what applications use names nothing internal");

    @ArchTest
    static final ArchRule EVENTS = arrows("api.streaming", "api", "api.model", "api.internal", "api.internal.text")
            .because("an event is written as JSON only where somebody asks it for that");

    @ArchTest
    static final ArchRule CLIENT = feature("client", "api..").because("a call does not know who stores tokens");

    @ArchTest
    static final ArchRule GUARD =
            arrows("client.internal.guard", "api").because("which address is refused is a pure function");

    @ArchTest
    static final ArchRule RESILIENCE = arrows(
                    "client.internal.resilience", "api", "api.internal.failure", "client.internal.guard")
            .because("when a call is sent, and how often, has nothing to do with how it is sent");

    @ArchTest
    static final ArchRule MIAUTH = feature("miauth", "api", "client").because("the protocol works without storage");

    @ArchTest
    static final ArchRule OAUTH = feature("oauth", "api..", "client..").because("the protocol works without storage");

    @ArchTest
    static final ArchRule APP_AUTH =
            feature("appauth", "api..", "client..").because("the protocol works without storage");

    @ArchTest
    static final ArchRule STREAMING =
            feature("streaming", "api..", "client..").because("streams need a client and nothing else");

    @ArchTest
    static final ArchRule MESSAGING = feature("messaging", "api..", "client..", "streaming..")
            .because("an application without Reactive Messaging loads nothing of it");

    @ArchTest
    static final ArchRule DATABASE =
            feature("database", "api", "api.internal.failure").because("a transaction does not know what it stores");

    @ArchTest
    static final ArchRule VAULT = feature("vault").because("what encrypts does not know what it encrypts");

    @ArchTest
    static final ArchRule AUDIT =
            feature("audit", "api", "api.internal.text", "database..").because("the log outlives what it tells of");

    @ArchTest
    static final ArchRule ACCOUNT = feature("account", "api", "api.internal.text", "audit..", "database..", "vault..")
            .because("storing a token calls no server");

    @ArchTest
    static final ArchRule TOKEN = feature("token", "api..", "client", "account..", "audit..", "database..")
            .because("asking a server about a stored token puts storage and calls together");

    @ArchTest
    static final ArchRule PERSONAL_DATA = feature("personaldata", "api", "account..", "audit..", "database..", "token")
            .because("each feature tells what it holds, and this one collects it");

    @ArchTest
    static final ArchRule TOKEN_STORE =
            feature("tokenstore", "api").because("an application without a database has tokens too");

    @ArchTest
    static final ArchRule LEASE = feature("lease", "api", "api.streaming", "account..", "database..", "personaldata")
            .because("streams ask for leases by an interface, so that they need no database");

    @ArchTest
    static final ArchRule LOGIN = feature(
                    "login",
                    "api..",
                    "client..",
                    "miauth..",
                    "oauth..",
                    "appauth..",
                    "account..",
                    "audit..",
                    "vault..",
                    "database..",
                    "token",
                    "personaldata")
            .because("the use case puts protocol and storage together and knows no pages");

    @ArchTest
    static final ArchRule API_KEY = feature("apikey", "api", "api.internal", "account..", "database..", "personaldata")
            .because("who may do what is known before anything is called");

    @ArchTest
    static final ArchRule SESSION = feature(
                    "session", "api", "api.internal", "account.internal", "database..", "vault..")
            .because("a signed-in browser is a matter of cookies and keys");

    @ArchTest
    static final ArchRule RATE_LIMIT =
            feature("ratelimit").because("how often somebody comes has nothing to do with what for");

    @ArchTest
    static final ArchRule GATEWAY = feature(
                    "gateway",
                    "api",
                    "api.internal.text",
                    "client..",
                    "apikey..",
                    "audit..",
                    "database..",
                    "session..",
                    "ratelimit..")
            .because("programs come in beside the pages, and know none of them");

    @ArchTest
    static final ArchRule WEB = feature(
                    "web",
                    "api..",
                    "client..",
                    "account..",
                    "audit",
                    "vault..",
                    "database..",
                    "token",
                    "personaldata",
                    "login..",
                    "streaming..",
                    "mfm",
                    "session..",
                    "ratelimit..")
            .because("pages are the outermost layer");

    @ArchTest
    static final ArchRule MFM =
            feature("mfm").because("markup is read without a server, and without the rest of the module");

    @ArchTest
    static final ArchRule GRAAL =
            feature("graal").because("the builder of native executables loads it without the rest of the module");

    @ArchTest
    static final ArchRule DEV_SERVER =
            feature("devserver", "api").because("the demo server shares no code with what is tested against it");

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
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("features that need each other are one feature");

    /** The front door of a feature and the rooms behind it may name each other. */
    @ArchTest
    static final ArchRule NO_CYCLES_BEHIND_THE_FRONT_DOORS = slices().matching(ROOT + ".(*).internal.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule NOTHING_INTERNAL_IS_PROMISED = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(PROMISED)
            .should(NAME_NOTHING_INTERNAL)
            .because("an application must be able to use what it is given");

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
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".client.internal.metrics")))
            .should()
            .dependOnClassesThat(resideInAPackage("io.micrometer.."))
            .because("Micrometer is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_TRACING = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".client.internal.tracing")))
            .should()
            .dependOnClassesThat(resideInAPackage("io.opentelemetry.."))
            .because("OpenTelemetry is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_HEALTH = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".client.internal.health")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.eclipse.microprofile.health.."))
            .because("SmallRye Health is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_OIDC = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".gateway.internal.oidc")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.quarkus.oidc..", "org.eclipse.microprofile.jwt.."))
            .because("Quarkus OIDC is the application's choice");

    @ArchTest
    static final ArchRule OPTIONAL_MESSAGING = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".messaging..")))
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
    static final ArchRule ENTITIES_BELONG_TO_THEIR_PACKAGE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .andShould(DECLARE_NO_PUBLIC_FIELDS_OR_STATICS)
            .because("rows are not changed past the vault and the audit log");

    @ArchTest
    static final ArchRule ENTITIES_ARE_FINAL = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("in dev mode a proxy class is loaded where it cannot see a package-private entity of a library");

    @ArchTest
    static final ArchRule NO_STATIC_RANDOM = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(assignableTo(Random.class))
            .because("a native executable would start with the seed of its build");

    @ArchTest
    static void namespacesOfTheApiDoNotKnowEachOther(JavaClasses classes) {
        namespaces(classes).forEach(namespace -> arrows(namespace, "api", "api.model", "api.internal.text")
                .because("a namespace is read, and generated, by itself")
                .check(classes));
    }

    /** A new feature is a decision, to be made here too. */
    @ArchTest
    static void everyFeatureHasItsArrows(JavaClasses classes) {
        assertThat(packages(classes))
                .map(name -> name.replaceFirst("\\..*", ""))
                .isSubsetOf(
                        "api",
                        "client",
                        "miauth",
                        "oauth",
                        "appauth",
                        "streaming",
                        "messaging",
                        "database",
                        "vault",
                        "audit",
                        "account",
                        "token",
                        "personaldata",
                        "tokenstore",
                        "lease",
                        "login",
                        "apikey",
                        "session",
                        "ratelimit",
                        "gateway",
                        "web",
                        "mfm",
                        "graal",
                        "devserver");
    }

    @ArchTest
    static void everyPackageTellsWhatItIsAndWhomItMayImport(JavaClasses classes) {
        assertThat(packages(classes)).allSatisfy(name -> assertThat(packageInfo(name))
                .as("package-info.java of " + name)
                .hasValueSatisfying(file -> assertThat(file).content().contains("<p>May import: ")));
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
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
                .filter(name -> !name.equals("api.model") && !name.equals("api.streaming"))
                .filter(name -> !name.startsWith("api.internal"));
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As {@link #arrows}, for a package with all below it. */
    private static ClassesShouldConjunction feature(String from, String... to) {
        return arrows(from + "..", to);
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
