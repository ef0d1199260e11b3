#include "domain/incidents/notificationwaived.h"
#include "domain/incidents/notified.h"
#include "models/incidents/toldmodel.h"
#include "models/look/roles.h"
#include "models/look/token.h"
#include "sampleincident.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace sample;

namespace {

Notified told(const char *who, Delivery result)
{
    Notified out;
    out.stakeholder = QLatin1String(who);
    out.channel = QStringLiteral("phone");
    out.result = result;
    return out;
}

} // namespace

class TstToldModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_state_has_its_word_and_colour_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("token");
        QTest::addColumn<bool>("tick");
        using look::Token;
        QTest::newRow("nothing yet") << -1 << u"not told"_qs << int(Token::Bad) << false;
        QTest::newRow("sent") << int(Delivery::Sent) << u"sent"_qs << int(Token::Warn) << false;
        QTest::newRow("answered") << int(Delivery::Acknowledged) << u"03:16"_qs << int(Token::Ok) << true;
        QTest::newRow("failed") << int(Delivery::Failed) << u"failed"_qs << int(Token::Bad) << false;
    }

    void each_state_has_its_word_and_colour()
    {
        QFETCH(int, result);
        Story story;
        if (result >= 0)
            QCOMPARE(story.at(1min).refusal(told("CISO", Delivery(result))), QString());
        models::ToldModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), at(6min));
        const QModelIndex ciso = model.index(0, 0);
        QCOMPARE(ciso.data().toString(), u"CISO"_qs);
        QTEST(ciso.data(look::WhoRole).toString(), "text");
        QTEST(ciso.data(look::TokenRole).toInt(), "token");
        QTEST(ciso.data(look::CheckRole).isValid(), "tick");
    }

    void who_is_next_is_the_one_due_first_and_not_told()
    {
        Story story;
        models::ToldModel model;
        model.setIncident(story.state(), at(1min));
        QCOMPARE(model.told(), 0);
        story.at(2min).say(told("CISO", Delivery::Acknowledged));
        model.setIncident(story.state(), at(3min));
        QCOMPARE(model.told(), 1);
        NotificationWaived waived;
        waived.stakeholder = u"PR Team"_qs;
        waived.reason = u"nothing public"_qs;
        QCOMPARE(story.at(4min).refusal(waived), QString());
        model.setIncident(story.state(), at(5min));
        QCOMPARE(model.index(1, 0).data(look::WhoRole).toString(), u"waived"_qs);
    }

    void what_is_to_be_told_counts_down()
    {
        Story story;
        models::ToldModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), at(10min));
        const QModelIndex team = model.index(1, 0);
        QCOMPARE(team.data(look::WhoRole).toString(), u"in 20:00"_qs);
        QCOMPARE(team.data(look::TokenRole).toInt(), int(look::Token::Muted));
        model.tick(at(16min));
        QCOMPARE(team.data(look::WhoRole).toString(), u"in 14:00"_qs);
        QCOMPARE(team.data(look::TokenRole).toInt(), int(look::Token::Warn));
        model.tick(at(31min));
        QCOMPARE(team.data(look::WhoRole).toString(), u"not told"_qs);
        QCOMPARE(team.data(Qt::AccessibleTextRole).toString(), u"PR Team, not told"_qs);
    }
};

PARAPET_TEST(TstToldModel)
#include "tst_toldmodel.moc"
