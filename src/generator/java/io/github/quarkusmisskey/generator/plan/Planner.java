package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.schema.Document;
import io.github.quarkusmisskey.generator.schema.Endpoint;
import io.github.quarkusmisskey.generator.schema.Normaliser;
import io.github.quarkusmisskey.generator.schema.Schema;
import io.github.quarkusmisskey.generator.schema.Shape;

/** Plans the Java for a document. */
public final class Planner {

    private static final String WITHOUT_NAMESPACE = "server";

    private final Document document;
    private final Rules rules;
    private final Normaliser normaliser;
    private final Sites sites;
    private final Homes homes;

    public Planner(Document document, Rules rules) {
        this.document = document;
        this.rules = rules;
        this.normaliser = new Normaliser(document.components());
        this.sites = new Sites(normaliser, rules);
        this.homes = new Homes(sites);
    }

    public Plan plan() {
        Map<String, TypeName> components = components();
        components.forEach((name, type) -> sites.visitType(type, normaliser.component(name), true));
        Map<String, List<Endpoint>> byNamespace = byNamespace();
        byNamespace.forEach((path, endpoints) -> endpoints.forEach(endpoint -> visit(path, endpoint)));
        Streams streams = new Streams(document.streaming(), normaliser);
        streams.visit(sites);
        Types types = new Types(normaliser, rules, homes, components);
        components.keySet().forEach(types::defineComponent);
        List<Namespace> namespaces = new ArrayList<>();
        byNamespace.forEach((path, endpoints) -> namespaces.add(namespace(path, endpoints, types)));
        streams.define(types);
        return new Plan(document.version(), namespaces, types.defined(), document.commonErrors(), rules.times());
    }

    private Map<String, TypeName> components() {
        Reachable reachable = new Reachable(normaliser);
        for (Endpoint endpoint : document.endpoints()) {
            if (endpoint.request() != null) {
                reachable.from(endpoint.request());
            }
            if (endpoint.response() != null) {
                reachable.from(endpoint.response());
            }
        }
        document.streaming().sent().forEach(reachable::from);
        Map<String, TypeName> components = new LinkedHashMap<>();
        document.components().keySet().stream()
                .filter(reachable.components()::contains)
                .forEach(name -> components.put(name, homes.reserve(TypeName.of(Homes.MODEL, Words.pascal(name)))));
        return components;
    }

    /** An endpoint whose name is that of a namespace, such as {@code i}, belongs to it. */
    private Map<String, List<Endpoint>> byNamespace() {
        Set<String> namespaces = document.endpoints().stream()
                .map(endpoint -> parent(endpoint.name()))
                .collect(Collectors.toSet());
        Map<String, List<Endpoint>> byNamespace = new TreeMap<>();
        for (Endpoint endpoint : document.endpoints()) {
            String parent = parent(endpoint.name());
            String path = parent.isEmpty() && namespaces.contains(endpoint.name()) ? endpoint.name() : parent;
            byNamespace.computeIfAbsent(path, p -> new ArrayList<>()).add(endpoint);
        }
        return byNamespace;
    }

    private void visit(String namespace, Endpoint endpoint) {
        if (endpoint.request() != null) {
            sites.visitType(typeName(namespace, endpoint, "Request"), endpoint.request(), false);
        }
        if (endpoint.response() != null) {
            answer(endpoint.response(), typeName(namespace, endpoint, "Response"), sites);
        }
    }

    private void answer(Schema schema, TypeName name, Sites into) {
        Schema normal = normaliser.normal(schema);
        if (Types.needsType(normal.shape())) {
            into.visitType(name, normal, true);
        } else {
            inner(normal).forEach(item -> answer(item, itemName(name), into));
        }
    }

    private Namespace namespace(String path, List<Endpoint> endpoints, Types types) {
        List<Method> methods = endpoints.stream()
                .map(endpoint -> method(path, endpoint, types))
                .toList();
        String name = path.isEmpty() ? WITHOUT_NAMESPACE : rules.spoken(path);
        Namespace namespace = new Namespace(path, name, pkg(path), methods);
        if (methods.stream().map(Method::name).distinct().count() < methods.size()) {
            throw new IllegalStateException("Two endpoints of " + path + " would have the same method");
        }
        homes.reserve(namespace.api());
        homes.reserve(namespace.bound());
        homes.reserve(namespace.errors());
        return namespace;
    }

    private Method method(String namespace, Endpoint endpoint, Types types) {
        String path = endpoint.name().equals(namespace)
                ? ""
                : endpoint.name().substring(namespace.isEmpty() ? 0 : namespace.length() + 1);
        String last = endpoint.name().substring(endpoint.name().lastIndexOf('/') + 1);
        TypeDef.RecordDef request = request(namespace, endpoint, types);
        JavaType response = endpoint.response() == null
                ? null
                : response(endpoint.response(), typeName(namespace, endpoint, "Response"), endpoint, types);
        return new Method(Words.camel(rules.spoken(last)), path, endpoint, rules.reads(endpoint), request, response);
    }

    private TypeDef.RecordDef request(String namespace, Endpoint endpoint, Types types) {
        if (endpoint.request() == null
                || !(normaliser.normal(endpoint.request()).shape() instanceof Shape.Members members)
                || members.properties().isEmpty()) {
            return null;
        }
        return types.request(homes.reserve(typeName(namespace, endpoint, "Request")), members, endpoint.name());
    }

    private JavaType response(Schema schema, TypeName name, Endpoint endpoint, Types types) {
        Schema normal = normaliser.normal(schema);
        if (Types.needsType(normal.shape())) {
            homes.reserve(name);
            types.define(name, normal, "What " + Javadoc.code(endpoint.name()) + " answers.", true);
            return JavaType.of(name);
        }
        List<JavaType> inner = inner(normal).stream()
                .map(item -> response(item, itemName(name), endpoint, types))
                .toList();
        if (normal.shape() instanceof Shape.ListOf) {
            return JavaType.list(inner.get(0));
        } else if (normal.shape() instanceof Shape.MapOf) {
            return JavaType.map(inner.get(0));
        } else if (normal.shape() instanceof Shape.OneOrMany) {
            return JavaType.oneOrMany(inner.get(0));
        }
        return types.of(normal, new Types.Place(name, "", true));
    }

    private static List<Schema> inner(Schema normal) {
        if (normal.shape() instanceof Shape.ListOf list) {
            return List.of(list.items());
        } else if (normal.shape() instanceof Shape.MapOf map) {
            return List.of(map.values());
        } else if (normal.shape() instanceof Shape.OneOrMany choice) {
            return List.of(choice.item());
        }
        return List.of();
    }

    private static TypeName itemName(TypeName name) {
        String base = name.simple().replaceAll("(Response|Item)$", "");
        return TypeName.of(name.pkg(), base + "Item");
    }

    private TypeName typeName(String namespace, Endpoint endpoint, String kind) {
        return TypeName.of(pkg(namespace), Words.pascal(rules.spoken(endpoint.name())) + kind);
    }

    private String pkg(String namespace) {
        String path = namespace.isEmpty() ? WITHOUT_NAMESPACE : rules.spoken(namespace);
        return JavaType.API + "."
                + String.join(
                        ".", List.of(path.split("/")).stream().map(Words::pkg).toList());
    }

    private static String parent(String endpoint) {
        return endpoint.contains("/") ? endpoint.substring(0, endpoint.lastIndexOf('/')) : "";
    }
}
