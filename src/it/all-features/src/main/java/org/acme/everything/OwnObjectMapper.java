package org.acme.everything;

import java.io.IOException;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jboss.resteasy.reactive.RestQuery;

/** Reads and writes types of the API without the library. Natively, a build property registers them for it. */
@Path("/")
public class OwnObjectMapper {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** Reads what is sent as a type, given as Jackson writes it, and answers with what became of it. */
    @POST
    @Path("reading-by-own-mapper")
    public String read(@RestQuery String type, String json) throws IOException {
        JavaType known = TypeFactory.defaultInstance().constructFromCanonical(type);
        return mapper.writeValueAsString(mapper.<Object>readValue(json, known));
    }
}
