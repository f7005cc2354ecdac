FROM maven:3.9.16-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml LICENSE NOTICE ./
COPY frontend frontend
COPY src/main src/main
COPY src/build src/build
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --quiet -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/actiscope-*.jar extract \
    --layers --destination layers --application-filename actiscope.jar

FROM eclipse-temurin:25.0.3_9-jdk-noble AS java
WORKDIR /linked
RUN --mount=type=bind,source=src/main/docker/link.sh,target=/tmp/link.sh bash /tmp/link.sh

FROM debian:13.1-slim
# As the build says; ImageTests compares the two.
LABEL org.opencontainers.image.title="Actiscope" \
      org.opencontainers.image.description="See what activation functions are and do." \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV PATH=/opt/java/bin:$PATH LANG=C.UTF-8
WORKDIR /actiscope
COPY --from=java /linked/java /opt/java
COPY --from=build /build/src/main/docker/jvm.options ./
COPY --from=build /build/layers/dependencies ./
COPY --from=build /build/layers/application ./
RUN --mount=type=bind,source=src/main/docker/train.sh,target=/tmp/train.sh bash /tmp/train.sh

USER 10001:10001
EXPOSE 8080
# The image has no curl, but bash can speak TCP. A quarter of a processor takes a dozen seconds to start.
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s CMD ["bash", "-c", "\
exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && \
printf 'GET %s/actuator/health HTTP/1.0\\r\\n\\r\\n' \"${SERVER_SERVLET_CONTEXT_PATH%/}\" >&3 && \
grep --quiet '\"UP\"' <&3"]
# Threads share what they have asked the system for.
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["java", "@jvm.options", "-XX:AOTCache=actiscope.aot", "-jar", "actiscope.jar"]
