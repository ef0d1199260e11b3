#include "base/canonicaljson.h"
#include "domain/contacts/changed.h"
#include "domain/contacts/registered.h"
#include "domain/contacts/retired.h"
#include "domain/journal/fold.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

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

/// The register of one contact, from one console.
class Register
{
public:
    Register()
        : m_entropy("contact")
    {
        m_console.id = QStringLiteral("console-a");
        m_console.state = std::make_shared<Contact>(base::ulid(base::instant(0), m_entropy));
    }
    /// Why it was refused; empty when it was not.
    template<class Payload>
    QString say(const Payload &payload)
    {
        m_now += std::chrono::minutes(1);
        QJsonObject object = payload.write();
        journal::write(object, journal::statedBy(QStringLiteral("cy"), m_now));
        const base::Result<QByteArray> text = base::canonicalJson(object);
        const journal::EntryPtr entry =
            support::written(m_console, QLatin1String(Payload::type), text ? *text : QByteArray(), m_now, m_entropy);
        return state().line(entry->id)->refused;
    }
    const Contact &state() const { return static_cast<const Contact &>(*m_console.state); }

private:
    base::SeededEntropy m_entropy;
    support::Console m_console;
    base::Instant m_now = base::instant(1736910902000000);
};

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
        Register one;
        QVERIFY(one.say(Changed{jo()}).contains(QStringLiteral("no such contact")));
        QVERIFY(one.say(Retired{QStringLiteral("left")}).contains(QStringLiteral("no such contact")));
        QCOMPARE(one.say(Registered{jo()}), QString());
        QVERIFY(one.say(Registered{jo()}).contains(QStringLiteral("registered already")));
        QVERIFY(one.say(Changed{jo()}).contains(QStringLiteral("Nothing was changed")));
        Card other = jo();
        other.ways.append({QStringLiteral("chat"), QStringLiteral("@jo")});
        QCOMPARE(one.say(Changed{other}), QString());
        QCOMPARE(one.state().card.ways.size(), 2);
        QCOMPARE(one.say(Retired{QStringLiteral("left the company")}), QString());
        QVERIFY(one.state().retired);
        QCOMPARE(one.state().why, QStringLiteral("left the company"));
        QVERIFY(one.say(Retired{QStringLiteral("again")}).contains(QStringLiteral("retired already")));
        QCOMPARE(one.say(Changed{other}), QString());
        QVERIFY(!one.state().retired && one.state().why.isEmpty());
        QVERIFY(support::readsBack(Registered{jo()}) && support::readsBack(Retired{QStringLiteral("x")}));
    }
};

PARAPET_TEST(TstContact)
#include "tst_contact.moc"
