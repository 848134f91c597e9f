package dev.assay.platform.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.platform.problem.ProblemResponses;
import dev.assay.platform.problem.ProblemStatus;
import dev.assay.platform.refusal.Refusal;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import jakarta.inject.Singleton;

/** Problem documents as whole answers, for those who do not get as far as a controller. */
@Singleton
final class DoorAnswers {
    private final ProblemResponses problems;
    private final ObjectMapper json;

    DoorAnswers(ProblemResponses problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** The answer; the connection ends with it. */
    FullHttpResponse of(Refusal refusal, String method, String address) {
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(ProblemStatus.of(refusal.type()).getCode()),
                Unpooled.wrappedBuffer(body(refusal, method, address)));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, ProblemResponses.PROBLEM_JSON.toString())
                .set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("Content-Security-Policy", "default-src 'none'")
                .set("X-Content-Type-Options", "nosniff");
        return answer;
    }

    private byte[] body(Refusal refusal, String method, String address) {
        try {
            return json.writeValueAsBytes(problems.document(refusal, method, address));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A problem document cannot be written as JSON.", unwritable);
        }
    }
}
