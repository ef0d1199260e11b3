#include "domain/contacts/changed.h"
#include "domain/contacts/registered.h"
#include "domain/contacts/retired.h"
#include "support/storybuilder.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace contacts;

namespace {

Card jo()
{
    return {.name = QStringLiteral("Jo"),
            .roles = {QStringLiteral("CISO")},
            .organisation = QStringLiteral("Acme"),
            .ways = {{QStringLiteral("phone"), QStringLiteral("+46 8 5550")}},
            .zone = QStringLiteral("Europe/Stockholm"),
            .hours = QStringLiteral("08–17"),
            .side = Side::Internal};
}

} // namespace

class TstContact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_card_reads_back()
    {
        const base::Result<Card> read = cardFromJson(toJson(jo()));
        QVERIFY(read.ok());
        QCOMPARE(*read, jo());
        QVERIFY(jo().standsFor(QStringLiteral("ciso")));
        QVERIFY(!jo().standsFor(QStringLiteral("Legal")));
    }

    void what_is_no_card_says_why_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("nobody") << QStringLiteral("name") << QJsonValue(QStringLiteral(" "));
        QTest::newRow("side") << QStringLiteral("side") << QJsonValue(QStringLiteral("friend"));
        QTest::newRow("zone") << QStringLiteral("zone") << QJsonValue(QStringLiteral("Mars/Base"));
        QTest::newRow("way") << QStringLiteral("ways") << QJsonValue(QJsonArray{QStringLiteral("phone")});
    }

    void what_is_no_card_says_why()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject object = toJson(jo());
        object.insert(field, value);
        const base::Result<Card> read = cardFromJson(object);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().text().contains(field), qPrintable(read.error().text()));
    }

    void a_role_is_one_line()
    {
        QJsonObject object = toJson(jo());
        object.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral(" Head of\nLegal "), QStringLiteral("\t")});
        QCOMPARE(cardFromJson(object)->roles, QStringList{QStringLiteral("Head of Legal")});
    }

    void a_way_is_a_channel_and_an_address()
    {
        const base::Result<Way> way = wayFrom(QStringLiteral("  Phone  +49 30 1234 "));
        QVERIFY(way.ok());
        QCOMPARE(text(*way), QStringLiteral("phone +49 30 1234"));
        QVERIFY(!wayFrom(QStringLiteral("phone")).ok());
        QVERIFY(!wayFrom(QString()).ok());
    }

    void a_contact_is_registered_changed_retired_and_brought_back()
    {
        support::StoryBuilder<Contact> one;
        QVERIFY(one.refusal(Changed{jo()}).contains(QStringLiteral("no such contact")));
        QVERIFY(one.refusal(Retired{QStringLiteral("left")}).contains(QStringLiteral("no such contact")));
        QCOMPARE(one.refusal(Registered{jo()}), QString());
        QVERIFY(one.refusal(Registered{jo()}).contains(QStringLiteral("registered already")));
        QVERIFY(one.refusal(Changed{jo()}).contains(QStringLiteral("Nothing was changed")));
        Card other = jo();
        other.ways.append({QStringLiteral("chat"), QStringLiteral("@jo")});
        QCOMPARE(one.refusal(Changed{other}), QString());
        QCOMPARE(one.state()->card.ways.size(), 2);
        QCOMPARE(one.refusal(Retired{QStringLiteral("left the company")}), QString());
        QVERIFY(one.state()->retired);
        QCOMPARE(one.state()->why, QStringLiteral("left the company"));
        QVERIFY(one.refusal(Retired{QStringLiteral("again")}).contains(QStringLiteral("retired already")));
        QCOMPARE(one.refusal(Changed{other}), QString());
        QVERIFY(!one.state()->retired && one.state()->why.isEmpty());
        QVERIFY(support::readsBack(Registered{jo()}) && support::readsBack(Retired{QStringLiteral("x")}));
    }
};

PARAPET_TEST(TstContact)
#include "tst_contact.moc"
