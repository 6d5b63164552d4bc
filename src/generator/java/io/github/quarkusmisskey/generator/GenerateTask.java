package io.github.quarkusmisskey.generator;

import java.io.IOException;
import java.util.Objects;

/** {@link Generate} as a task of Ant, which runs any class that has these methods. */
public final class GenerateTask {

    private String document;
    private String rules;
    private String output;
    private String ownDocument;

    public void setDocument(String document) {
        this.document = document;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }

    public void setOutput(String output) {
        this.output = output;
    }

    public void setOwnDocument(String ownDocument) {
        this.ownDocument = ownDocument;
    }

    public void execute() throws IOException {
        Objects.requireNonNull(document, "document");
        Generate.main(new String[] {document, rules, output, ownDocument});
    }
}
