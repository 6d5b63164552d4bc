package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The manifests of the build: each field is one that Kubernetes knows, and the service can run by them. */
@Tag("kubernetes")
class KubernetesManifestsIT {

    private static final Path MANIFESTS = Path.of("target/kubernetes/kubernetes.yml");
    private static final String NAME = "quarkus-misskey";
    private static final String MODELS = "io.fabric8.kubernetes.api.model.";
    private static final int MANAGEMENT = 9000;

    private final KubernetesSerialization yaml = new KubernetesSerialization();

    @Test
    void haveOnlyFieldsOfTheirSchema() {
        assertThat(resources())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(resource -> {
                    assertThat(resource).isNotInstanceOf(GenericKubernetesResource.class);
                    assertThat(unknown(resource, resource.getKind())).isEmpty();
                    assertThat(resource.getMetadata().getName()).isEqualTo(NAME);
                });
    }

    @Test
    void keepTwoReplicasThroughAnUpdate() {
        Deployment deployment = only(Deployment.class);
        assertThat(deployment.getSpec().getReplicas()).isEqualTo(2);
        assertThat(deployment.getSpec().getStrategy().getType()).isEqualTo("RollingUpdate");
        assertThat(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable().getStrVal())
                .isEqualTo("0%");
        assertThat(container().getLifecycle().getPreStop().getSleep().getSeconds()).isPositive();
        assertThat(pod().getTerminationGracePeriodSeconds()).isGreaterThanOrEqualTo(20);
        assertThat(only(PodDisruptionBudget.class).getSpec().getMinAvailable().getIntVal()).isOne();
        assertThat(only(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels().entrySet())
                .isSubsetOf(labels().entrySet());
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).doesNotContainKey("app.kubernetes.io/version");
    }

    @Test
    void askForHealthOnTheManagementPort() {
        for (Probe probe : List.of(
                container().getLivenessProbe(), container().getReadinessProbe(), container().getStartupProbe())) {
            assertThat(probe.getHttpGet().getPath()).startsWith("/q/health/");
            assertThat(probe.getHttpGet().getPort().getIntVal()).isEqualTo(MANAGEMENT);
        }
    }

    @Test
    void takeSecretsFromASecretAndGiveTheProcessLittle() {
        assertThat(container().getEnvFrom())
                .anyMatch(from -> from.getSecretRef() != null && from.getSecretRef().getName().equals(NAME));
        assertThat(container().getEnv()).noneMatch(variable -> variable.getName().contains("PASSWORD"));
        assertThat(pod().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(container().getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container().getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container().getResources().getLimits()).containsKey("memory");
        assertThat(container().getCommand()).as("the executable of the image").isEmpty();
    }

    @Test
    void publishThePagesAndNotTheManagementPort() {
        NetworkPolicy policy = only(NetworkPolicy.class);
        assertThat(policy.getSpec().getPodSelector().getMatchLabels().entrySet()).isSubsetOf(labels().entrySet());
        assertThat(policy.getSpec().getIngress())
                .filteredOn(rule -> rule.getPorts().stream().anyMatch(port -> port.getPort().getIntVal() == MANAGEMENT))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getFrom()).isNotEmpty());
        assertThat(only(Service.class).getSpec().getSelector().entrySet()).isSubsetOf(labels().entrySet());
        assertThat(only(Service.class).getSpec().getType()).isEqualTo("ClusterIP");
    }

    private Map<String, String> labels() {
        return only(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();
    }

    private PodSpec pod() {
        return only(Deployment.class).getSpec().getTemplate().getSpec();
    }

    private Container container() {
        assertThat(pod().getContainers()).hasSize(1);
        return pod().getContainers().get(0);
    }

    private <T extends HasMetadata> T only(Class<T> type) {
        List<T> found =
                resources().stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as(type.getSimpleName()).hasSize(1);
        return found.get(0);
    }

    private List<HasMetadata> resources() {
        try {
            return Stream.of(Files.readString(MANIFESTS).split("(?m)^---\\s*$"))
                    .filter(document -> !document.isBlank())
                    .map(document -> yaml.<HasMetadata>unmarshal(document, HasMetadata.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The models keep fields that Kubernetes does not know in a map of their own. */
    private static Stream<String> unknown(Object value, String path) {
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(each -> unknown(each, path));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().flatMap(each -> unknown(each.getValue(), path + "/" + each.getKey()));
        }
        if (value == null || !value.getClass().getName().startsWith(MODELS)) {
            return Stream.empty();
        }
        return Stream.of(value.getClass().getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .flatMap(method -> unknown(value, method, path + "/" + method.getName().substring("get".length())));
    }

    private static Stream<String> unknown(Object model, Method getter, String path) {
        try {
            Object value = getter.invoke(model);
            return getter.getName().equals("getAdditionalProperties")
                    ? ((Map<?, ?>) value).keySet().stream().map(key -> path + "/" + key)
                    : unknown(value, path);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
