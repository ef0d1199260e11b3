#include "models/evidence/evidencemodel.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace base;
using evidence::State;
using models::EvidenceLine;
using models::EvidenceModel;

namespace {

const Instant noon = instant(1736942400000000);

EvidenceLine line(int number, State state = State::Sealed)
{
    EvidenceLine out{QStringLiteral("id %1").arg(number), {}, QStringLiteral("INC-7F3A2")};
    evidence::Item &item = out.row.item;
    item.entryId = out.key;
    item.label = QStringLiteral("E-%1").arg(number, 3, 10, QLatin1Char('0'));
    item.title = QStringLiteral("Log %1").arg(number);
    item.kind = evidence::Kind::WorkflowLog;
    item.state = state;
    item.sha256 = QStringLiteral("9f2c") + QString(58, u'0') + QStringLiteral("e1");
    item.size = 1'234'567;
    item.holder = QStringLiteral("bo");
    item.at = noon;
    return out;
}

QList<EvidenceLine> lines(int count)
{
    QList<EvidenceLine> out;
    for (int i = 1; i <= count; ++i)
        out.append(line(i));
    return out;
}

QString shown(const EvidenceModel &model, int column, int row = 0)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TstEvidenceModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_row_is_an_item()
    {
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({line(14)}, false);
        const QStringList cells{u"E-014"_qs,        u"Log 14"_qs, u"Actions log"_qs, u"INC-7F3A2"_qs, u"1.2 MB"_qs,
                                u"9f2c\u2026e1"_qs, u"sealed"_qs, u"bo"_qs,          QString()};
        for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
            QCOMPARE(shown(model, column), cells.at(column));
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
        QCOMPARE(model.index(0, EvidenceModel::Hash).data(Qt::AccessibleTextRole).toString(),
                 line(14).row.item.sha256); // whole, to be read out
        QCOMPARE(model.index(0, EvidenceModel::State).data(look::ChipRole).toInt(), int(look::Chip::Ok));
    }

    void states_stand_out_by_word_and_sign_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("chip");
        QTest::addColumn<bool>("bad");
        QTest::newRow("planned") << int(State::Planned) << "planned" << int(look::Chip::Line) << false;
        QTest::newRow("collected") << int(State::Collected) << "collected" << int(look::Chip::Warn) << false;
        QTest::newRow("missing") << int(State::Missing) << "missing" << int(look::Chip::Bad) << true;
        QTest::newRow("changed") << int(State::Mismatch) << "hash mismatch" << int(look::Chip::Bad) << true;
        QTest::newRow("disposed of") << int(State::Disposed) << "disposed" << int(look::Chip::Plain) << false;
    }

    void states_stand_out_by_word_and_sign()
    {
        QFETCH(int, state);
        QFETCH(QString, word);
        QFETCH(int, chip);
        QFETCH(bool, bad);
        EvidenceModel model;
        model.setRows({line(1, State(state))}, false);
        QCOMPARE(shown(model, EvidenceModel::State), word);
        QCOMPARE(model.index(0, EvidenceModel::State).data(look::ChipRole).toInt(), chip);
        QCOMPARE(model.index(0, EvidenceModel::Label).data(look::ToneRole).isValid(), bad);
    }

    void what_waits_is_said()
    {
        EvidenceLine handed = line(1);
        handed.row.item.handover = evidence::Handover{.to = u"cy"_qs};
        handed.row.item.hold = u"court order"_qs;
        EvidenceLine going = line(2);
        going.row.item.disposal = evidence::Proposal{.by = u"bo"_qs};
        going.row.item.sensitivity = evidence::Sensitivity::Restricted;
        going.row.item.retention = noon + std::chrono::days(9);
        EvidenceModel model;
        model.setRows({handed, going}, false);
        QCOMPARE(shown(model, EvidenceModel::Holder), u"bo → cy"_qs);
        QCOMPARE(model.index(0, EvidenceModel::Holder).data(look::TokenRole).toInt(), int(look::Token::Warn));
        const auto spans = [&](int row) {
            return look::plainText(model.index(row, EvidenceModel::Title).data(look::SpansRole).value<look::Spans>());
        };
        QVERIFY(spans(0).contains(u"legal hold"_qs));
        QVERIFY(spans(1).contains(u"restricted"_qs));
        QCOMPARE(shown(model, EvidenceModel::State, 1), u"to be disposed of"_qs);
        QCOMPARE(shown(model, EvidenceModel::Clock, 1), u"kept to 2025-01-24"_qs);
    }

    void a_tick_moves_the_countdown_of_what_vanishes_and_nothing_else()
    {
        EvidenceLine soon = line(1, State::Planned);
        soon.row.item.expires = noon + 2h;
        EvidenceModel model;
        model.setRows({soon, line(2)}, false);
        model.tick(noon);
        const QString before = shown(model, EvidenceModel::Clock);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick(noon);
        QCOMPARE(changed.size(), 0);
        model.tick(noon + 61min);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().column(), int(EvidenceModel::Clock));
        QVERIFY(shown(model, EvidenceModel::Clock) != before);
        model.tick(noon + 3h);
        const auto late = model.index(0, EvidenceModel::Clock).data(look::SpansRole).value<look::Spans>();
        QCOMPARE(late.first().token, look::Token::Bad);
    }

    void the_next_page_is_asked_for_once()
    {
        EvidenceModel model; // without a tester, which asks for more itself
        const QSignalSpy wanted(&model, &EvidenceModel::moreWanted);
        model.setRows(lines(3), true);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        model.append({line(4), line(5)}, false);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(!model.canFetchMore({}));
    }

    void a_selected_row_stays_when_others_come()
    {
        EvidenceModel model;
        model.setRows(lines(3), false);
        const QPersistentModelIndex third(model.index(2, 0));
        model.setRows(QList{line(9)} + lines(3), false);
        QCOMPARE(third.row(), 3);
        QCOMPARE(third.data().toString(), u"E-003"_qs);
    }

    void hostile_names_are_only_text()
    {
        EvidenceModel model;
        for (const support::HostileText &hostile : support::hostileTexts()) {
            EvidenceLine one = line(1);
            one.row.item.title = one.row.item.label = one.row.item.holder = hostile.text;
            model.setRows({one}, false);
            QCOMPARE(shown(model, EvidenceModel::Title), hostile.text);
            QCOMPARE(shown(model, EvidenceModel::Label), hostile.text);
        }
    }
};

PARAPET_TEST(TstEvidenceModel)
#include "tst_evidencemodel.moc"
