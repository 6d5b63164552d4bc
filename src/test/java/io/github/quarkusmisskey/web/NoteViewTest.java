package io.github.quarkusmisskey.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.model.Note;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoteViewTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'renoteId':'a','renote':{'id':'a'}}|true",
                "{'renoteId':'a','renote':{'id':'a'},'text':null,'cw':null,'fileIds':[],'poll':null,'replyId':null}|true",
                "{'renoteId':'a','renote':{'id':'a'},'text':'x'}|false",
                "{'renoteId':'a','renote':{'id':'a'},'cw':''}|false",
                "{'renoteId':'a','renote':{'id':'a'},'fileIds':['f']}|false",
                "{'renoteId':'a','renote':{'id':'a'},'poll':{'multiple':false,'choices':[]}}|false",
                "{'renoteId':'a','renote':{'id':'a'},'replyId':'b'}|false",
                "{'renoteId':'a','renote':{'id':'a'},'reply':{'id':'b'}}|false",
                "{'renoteId':'a','renote':null}|false",
                "{'text':'x'}|false"
            })
    void tellsARenoteFromAQuote(String note, boolean renote) throws JsonProcessingException {
        Note read = JSON.readValue(note.replace('\'', '"'), Note.class);
        assertThat(NoteView.isRenote(read)).isEqualTo(renote);
    }
}
