#include "github/organization/properties.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

using namespace github;
using namespace organization;

class TstProperties : public QObject
{
    Q_OBJECT

    const Origin m_origin = *Origin::fromText(u"github.com"_qs);

private Q_SLOTS:
    void questions_go_to_their_addresses()
    {
        QCOMPARE(propertiesRequest(m_origin, u"a/b"_qs).url.toEncoded(),
                 QByteArray("https://api.github.com/orgs/a%2Fb/properties/schema"));
        QCOMPARE(propertyValuesRequest(m_origin, u"acme"_qs).url.toEncoded(),
                 QByteArray("https://api.github.com/orgs/acme/properties/values?per_page=100"));
    }

    void definitions_are_read_in_all_their_kinds()
    {
        const auto page = propertiesIn(feedfiles::sample(u"github/organization/properties-schema.json"_qs));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 6);
        QCOMPARE(page->items.at(0),
                 (Property{.name = u"tier"_qs,
                           .type = PropertyType::SingleSelect,
                           .typeSaid = u"single_select"_qs,
                           .required = true,
                           .allowed = {u"critical"_qs, u"standard"_qs, u"experimental"_qs},
                           .defaultValue = {u"standard"_qs},
                           .description = u"How much depends on it"_qs}));
        QCOMPARE(page->items.at(1).defaultValue, QStringList{u"none"_qs});
        QCOMPARE(
            page->items.at(2),
            (Property{.name = u"contact"_qs, .type = PropertyType::Text, .typeSaid = u"string"_qs, .required = false}));
        QVERIFY(!page->items.at(4).required); // was not told
        QCOMPARE(page->items.at(5).type, PropertyType::Unknown);
        QCOMPARE(page->items.at(5).typeSaid, u"date"_qs);
    }

    void values_are_read_and_unset_ones_are_not_there()
    {
        const auto page = propertyValuesIn(feedfiles::sample(u"github/organization/properties-values.json"_qs));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 3);
        const QMap<QString, QStringList> expected{{u"tier"_qs, {u"critical"_qs}},
                                                  {u"regimes"_qs, {u"pci"_qs, u"gdpr"_qs}},
                                                  {u"quarantined"_qs, {u"false"_qs}}};
        QCOMPARE(page->items.at(0), (PropertyValues{186853002, expected}));
        QCOMPARE(page->items.at(2), (PropertyValues{1105000002, {}}));
    }

    void a_value_of_another_kind_is_read_as_what_it_says_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("means");
        QTest::newRow("true") << QByteArray("true") << QStringList{u"true"_qs};
        QTest::newRow("a number") << QByteArray("7") << QStringList{u"7"_qs};
        QTest::newRow("an empty text") << QByteArray("\"\"") << QStringList();
        QTest::newRow("an empty list") << QByteArray("[]") << QStringList();
        QTest::newRow("a list of anything") << QByteArray("[1,\"a\",null]") << QStringList{u"a"_qs};
        QTest::newRow("an object") << QByteArray("{\"a\":1}") << QStringList();
        QTest::newRow("line ends") << QByteArray("\"a\\nb\"") << QStringList{u"a b"_qs};
    }
    void a_value_of_another_kind_is_read_as_what_it_says()
    {
        QFETCH(QByteArray, value);
        const auto page =
            propertyValuesIn(R"([{"repository_id":1,"properties":[{"property_name":"p","value":)" + value + "}]}]");
        QVERIFY(page);
        QTEST(page->items.first().values.value(u"p"_qs), "means");
    }

    void values_without_a_repository_or_a_list_are_left_out()
    {
        const auto page = propertyValuesIn(
            R"([{"properties":[]},{"repository_id":2},{"repository_id":3,"properties":null},null,
                {"repository_id":4,"properties":[null,{"value":"x"},{"property_name":"p","value":"x"},7]}])");
        QCOMPARE(page->refused, 4);
        QCOMPARE(page->items, (QList<PropertyValues>{{4, {{u"p"_qs, {u"x"_qs}}}}}));
        QCOMPARE(propertiesIn(R"([{"value_type":"string"},{"property_name":null}])")->refused, 2);
    }
};

PARAPET_TEST(TstProperties)
#include "tst_properties.moc"
