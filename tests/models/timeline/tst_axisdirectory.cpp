#include "models/timeline/axisdirectory.h"

#include "support/generatedevents.h"
#include "support/testmain.h"

using models::AxisDirectory;
using store::EventWalk;
using store::LineKey;

namespace {

qint64 us(qint64 ms)
{
    return base::micros(generatedStart()) + ms * 1000;
}

} // namespace

class TstAxisDirectory : public QObject
{
    Q_OBJECT

    std::unique_ptr<GeneratedEvents> m_store;

    std::shared_ptr<EventWalk> walked(const QList<LineKey> &lines, int rowsAStep)
    {
        auto walk = std::make_shared<EventWalk>(lines);
        const auto step = [walk, rowsAStep](store::Database &mirror) { return walk->step(mirror, rowsAStep); };
        while (*(*m_store)->readMirror(step).result())
            continue;
        return walk;
    }

private Q_SLOTS:
    void init() { m_store = std::make_unique<GeneratedEvents>(); }

    void without_anything_there_are_no_rows()
    {
        const AxisDirectory directory(*walked({}, 100));
        QCOMPARE(directory.rows(), 0);
        QCOMPARE(directory.pageOfEvent(5), -1);
        QCOMPARE(*directory.rankFor(us(0)).known, 0);
    }

    void steps_of_any_size_number_the_same()
    {
        m_store->addEvents(2000, 3);
        const QList<LineKey> lines{{us(-5), 1}, {us(1000), 4}, {us(1000), 5}, {us(300'000), 2}, {us(700'000), 3}};
        const auto whole = walked(lines, 1'000'000);
        QCOMPARE(whole->events(), 2000);
        QCOMPARE(whole->anchors().size(), 8);
        QCOMPARE(whole->ranks().first(), 0);
        QCOMPARE(whole->ranks().last(), 2000);
        for (const int step : {1, 7, 256, 1999, 2000}) {
            const auto walk = walked(lines, step);
            QCOMPARE(walk->anchors(), whole->anchors());
            QCOMPARE(walk->ranks(), whole->ranks());
            QCOMPARE(walk->events(), whole->events());
            QCOMPARE(walk->last(), whole->last());
        }
    }

    void events_of_several_sources_are_numbered_together()
    {
        m_store->addEvents(300, 3);
        timeline::MachineEvent scanned = GeneratedEvents::event(1, generatedStart());
        scanned.source = u"trivy"_qs;
        m_store->add({scanned});
        QCOMPARE(walked({}, 50)->events(), 301);
    }

    void a_row_and_its_place_are_each_others_inverse()
    {
        m_store->addEvents(1000, 5);
        QList<LineKey> lines;
        for (int i = 0; i < 40; ++i)
            lines.append({us(i * 17'000 - 20'000), i + 1});
        const AxisDirectory directory(*walked(lines, 333));
        QCOMPARE(directory.rows(), 1040);
        qint64 events = 0;
        qint64 said = 0;
        for (qint64 row = 0; row < directory.rows(); ++row) {
            const AxisDirectory::Place place = directory.at(row);
            QCOMPARE(place.rank, place.line ? said++ : events++);
            QCOMPARE(directory.rowOf(place), row);
        }
        QCOMPARE(events, 1000);
        QCOMPARE(said, 40);
    }

    void a_line_that_is_inserted_stands_where_a_new_numbering_puts_it()
    {
        m_store->addEvents(1000, 9);
        QList<LineKey> lines;
        AxisDirectory grown(*walked({}, 400));
        for (int i = 0; i < 25; ++i) {
            const LineKey key{us((i * 7919) % 650'000), i + 1};
            const AxisDirectory::Rank rank = grown.rankFor(key.happenedUs);
            const auto between = [rank, key](store::Database &mirror) {
                return store::eventsBetween(mirror, rank.anchor, store::rowAfterLine(key.happenedUs));
            };
            const qint64 before = rank.known ? *rank.known : rank.before + *(*m_store)->readMirror(between).result();
            const qint64 row = grown.rowFor(key, before);
            grown.insert(key, before);
            QCOMPARE(grown.rowOfLine(key), row);
            lines.append(key);
        }
        std::sort(lines.begin(), lines.end());
        const AxisDirectory fresh(*walked(lines, 400));
        QCOMPARE(grown.rows(), fresh.rows());
        for (const LineKey &key : std::as_const(lines))
            QCOMPARE(grown.rowOfLine(key), fresh.rowOfLine(key));
        QCOMPARE(grown.rowOfLine({us(3), 777}), -1);
    }
};

PARAPET_TEST(TstAxisDirectory)
#include "tst_axisdirectory.moc"
