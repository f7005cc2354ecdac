package dev.actiscope.web.load;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingLineTests {

    private final WaitingLine line = new WaitingLine(2, 3);

    private final List<WaitingLine.Place> answered = enter("crowd", "crowd");

    @Test
    void whoComesWhileThereIsRoomNeedNotWait() {
        assertThat(this.answered).allMatch((place) -> place.admitted().join());
        assertThat(this.line.waiting()).isZero();
    }

    @Test
    void aClientWithFewRequestsIsBeforeOneWithMany() {
        List<WaitingLine.Place> waiting = enter("visitor", "crowd", "crowd");
        this.line.leave(this.answered.get(0));
        assertThat(waiting.get(0).admitted()).isCompletedWithValue(true);
        assertThat(waiting.subList(1, 3)).allMatch(WaitingLine.Place::isWaiting);
    }

    @Test
    void amongEqualsTheLastIsFirst() {
        List<WaitingLine.Place> waiting = enter("a", "b", "c");
        this.line.leave(this.answered.get(0));
        assertThat(waiting.get(2).admitted()).isCompletedWithValue(true);
        assertThat(waiting.subList(0, 2)).allMatch(WaitingLine.Place::isWaiting);
    }

    @Test
    void whenItIsFullTheClientWithMostRequestsSendsOneAway() {
        List<WaitingLine.Place> waiting = enter("visitor", "crowd", "crowd", "another");
        assertThat(waiting.get(1).admitted()).isCompletedWithValue(false);
        assertThat(waiting.stream().filter(WaitingLine.Place::isWaiting)).hasSize(3);
    }

    @Test
    void whenItIsFullOfEqualsTheOldestGoes() {
        List<WaitingLine.Place> waiting = enter("a", "b", "c", "d");
        assertThat(waiting.get(0).admitted()).isCompletedWithValue(false);
    }

    @Test
    void aThousandOfOneClientDoNotSendTheOnlyOneOfAnotherAway() {
        WaitingLine.Place visitor = this.line.enter("visitor");
        enter(Stream.generate(() -> "crowd").limit(1000).toArray(String[]::new));
        assertThat(visitor.isWaiting()).isTrue();
        this.line.leave(this.answered.get(0));
        assertThat(visitor.admitted()).isCompletedWithValue(true);
        assertThat(this.line.waiting()).isEqualTo(2);
    }

    @Test
    void whoHasWaitedLongEnoughGoesUnlessItIsItsTurn() {
        List<WaitingLine.Place> waiting = enter("a", "b");
        this.line.leave(this.answered.get(0));
        assertThat(this.line.giveUp(waiting.get(0))).isTrue();
        assertThat(this.line.giveUp(waiting.get(1))).isFalse();
        assertThat(this.line.waiting()).isZero();
    }

    @Test
    void nothingIsKeptOfThoseWhoHaveLeft() {
        List<WaitingLine.Place> waiting = enter("crowd", "visitor", "another");
        this.answered.forEach(this.line::leave);
        this.line.giveUp(waiting.get(0));
        this.line.leave(waiting.get(1));
        this.line.leave(waiting.get(2));
        assertThat(enter("crowd", "crowd", "crowd")).filteredOn(WaitingLine.Place::isWaiting).hasSize(1);
    }

    private List<WaitingLine.Place> enter(String... clients) {
        return Stream.of(clients).map(this.line::enter).toList();
    }

}
