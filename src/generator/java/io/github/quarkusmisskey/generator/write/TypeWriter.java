package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** Writes a type with those nested in it. */
final class TypeWriter {

    private final Plan plan;

    TypeWriter(Plan plan) {
        this.plan = plan;
    }

    String file(TypeDef type) {
        List<TypeName> nested = plan.types().stream()
                .map(TypeDef::name)
                .filter(name -> name.top().equals(type.name()) && name.path().size() > 1)
                .toList();
        Source source = new Source(type.name(), nested);
        write(type, source);
        return source.text();
    }

    private void write(TypeDef type, Source source) {
        if (type instanceof TypeDef.RecordDef definition) {
            new RecordWriter(definition, plan, source).begin(() -> annotate(type, source));
        } else if (type instanceof TypeDef.UnionDef definition) {
            UnionWriter.begin(definition, source, () -> annotate(type, source));
        } else if (type instanceof TypeDef.WordDef definition) {
            WordWriter.begin(definition, source, () -> annotate(type, source));
        } else if (type instanceof TypeDef.EventsDef definition) {
            EventsWriter.begin(definition, source, () -> annotate(type, source));
        } else if (type instanceof TypeDef.ChannelsDef definition) {
            ChannelsWriter.begin(definition, source, () -> annotate(type, source));
        }
        for (TypeDef nested : plan.nestedIn(type.name())) {
            source.blank();
            write(nested, source);
        }
        source.close("}");
    }

    private static void annotate(TypeDef type, Source source) {
        if (type.name().path().size() == 1) {
            source.generated();
        }
    }
}
