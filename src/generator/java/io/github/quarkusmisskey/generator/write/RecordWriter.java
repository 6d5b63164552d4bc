package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.Words;

/** Writes records. */
final class RecordWriter {

    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    private final TypeDef.RecordDef type;
    private final Plan plan;
    private final Source source;
    private final String name;

    RecordWriter(TypeDef.RecordDef type, Plan plan, Source source) {
        this.type = type;
        this.plan = plan;
        this.source = source;
        this.name = type.name().simple();
    }

    void begin(Runnable annotations) {
        source.doc(doc());
        annotations.run();
        jackson();
        declare();
        checks();
        if (type.keepsUnknown()) {
            new UnknownWriter(type, source).constructors();
        }
        type.roles().stream().filter(role -> role.fixed() != null).findFirst().ifPresent(this::discriminator);
        new ObjectMethodsWriter(name, source).write(type);
        if (type.request()) {
            new FactoryWriter(type, plan, source).write();
        }
    }

    private List<String> doc() {
        List<String> lines = new ArrayList<>();
        lines.add(type.doc().isEmpty() ? where() : type.doc());
        List<Field> described =
                type.fields().stream().filter(field -> !field.doc().isEmpty()).toList();
        if (!described.isEmpty()) {
            lines.add("");
            described.forEach(field -> lines.add("@param " + field.java() + " " + field.doc()));
        }
        if (type.keepsUnknown()) {
            if (described.isEmpty()) {
                lines.add("");
            }
            lines.add("@param " + UnknownWriter.NAME + " " + UnknownWriter.DOC);
        }
        return lines;
    }

    private String where() {
        List<String> path = type.name().path();
        return path.size() == 1
                ? "An object that several others hold."
                : "An object that {@link " + path.get(path.size() - 2) + "} holds.";
    }

    private void jackson() {
        String include = source.use(JACKSON, "JsonInclude");
        if (type.tuple()) {
            String format = source.use(JACKSON, "JsonFormat");
            String order = type.fields().stream()
                    .map(field -> Literal.of(field.json()))
                    .collect(Collectors.joining(", "));
            source.line("@" + format + "(shape = " + format + ".Shape.ARRAY)");
            source.line("@" + source.use(JACKSON, "JsonPropertyOrder") + "({" + order + "})");
            source.line("@" + include + "(" + include + ".Include.ALWAYS)");
        } else {
            source.line("@" + include + "(" + include + ".Include.NON_NULL)");
        }
        if (!type.roles().isEmpty()) {
            String info = source.use(JACKSON, "JsonTypeInfo");
            source.line("@" + info + "(use = " + info + ".Id.NONE)");
        }
        if (type.keepsUnknown()) {
            type.roles().stream()
                    .filter(role -> role.fixed() != null)
                    .forEach(role -> source.line("@" + source.use(JACKSON, "JsonIgnoreProperties") + "(value = "
                            + Literal.of(role.discriminator()) + ", allowGetters = true)"));
        }
    }

    private void declare() {
        String head = "public record " + name + "(";
        String tail = ")" + implemented() + " {";
        List<String> components =
                new ArrayList<>(type.fields().stream().map(this::component).toList());
        if (type.keepsUnknown()) {
            components.add(new UnknownWriter(type, source).component());
        }
        String oneLine = head + String.join(", ", components) + tail;
        if (oneLine.length() <= 110) {
            source.open(oneLine);
            return;
        }
        source.line(head);
        for (int i = 0; i < components.size(); i++) {
            boolean last = i == components.size() - 1;
            source.line("        " + components.get(i) + (last ? tail : ","));
        }
        source.indent();
    }

    private String implemented() {
        List<String> implemented = new ArrayList<>();
        if (type.body()) {
            implemented.add(source.use(JavaType.API, holdsFile() ? "FileBody" : "Body") + "<" + name + ">");
        }
        type.roles().forEach(role -> implemented.add(source.use(role.union())));
        return implemented.isEmpty() ? "" : " implements " + String.join(", ", implemented);
    }

    private boolean holdsFile() {
        return type.fields().stream().anyMatch(field -> field.type().equals(JavaType.FILE));
    }

    private String component(Field field) {
        StringBuilder text = new StringBuilder();
        if (field.renamed()) {
            text.append('@')
                    .append(source.use(JACKSON, "JsonProperty"))
                    .append('(')
                    .append(Literal.of(field.json()))
                    .append(") ");
        }
        if (field.presence() == Field.Presence.SENT && !type.tuple()) {
            String include = source.use(JACKSON, "JsonInclude");
            text.append('@').append(include).append('(').append(include).append(".Include.ALWAYS) ");
        }
        return text.append(source.use(field.type()))
                .append(' ')
                .append(field.java())
                .toString();
    }

    private void checks() {
        List<Field> checked = type.fields().stream().filter(Field::checked).toList();
        if (!type.request() || checked.isEmpty() && type.alternatives().isEmpty()) {
            return;
        }
        source.blank();
        source.open("public " + name + " {");
        for (Field field : checked) {
            source.line(source.use("java.util", "Objects") + ".requireNonNull(" + field.java() + ", \"" + field.java()
                    + "\");");
        }
        if (!type.alternatives().isEmpty()) {
            source.open("if (" + nothingChosen() + ") {");
            source.line("throw new IllegalArgumentException(");
            source.line("        \"" + name + " needs " + choices() + "\");");
            source.close("}");
        }
        source.close("}");
    }

    private String nothingChosen() {
        return type.alternatives().stream().map(this::lacks).collect(Collectors.joining(" && "));
    }

    private String lacks(List<Field> choice) {
        String nulls = choice.stream().map(field -> field.java() + " == null").collect(Collectors.joining(" || "));
        return choice.size() > 1 ? "(" + nulls + ")" : nulls;
    }

    private String choices() {
        return type.alternatives().stream()
                .map(choice -> choice.stream().map(Field::java).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
    }

    private void discriminator(TypeDef.Role role) {
        source.blank();
        source.line("@Override");
        source.line("@" + source.use(JACKSON, "JsonProperty") + "(" + Literal.of(role.discriminator()) + ")");
        source.open("public String " + Words.component(role.discriminator()) + "() {");
        source.line("return " + Literal.of(role.fixed()) + ";");
        source.close("}");
    }
}
