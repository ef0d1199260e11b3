#include "domain/organization/property.h"
#include "support/testmain.h"

using namespace organization;

class TstProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_type_is_known_by_its_name_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("means");
        const auto row = [](const char *said, PropertyType means) {
            QTest::newRow(said) << QString::fromLatin1(said) << int(means);
        };
        row("string", PropertyType::Text);
        row("SINGLE_SELECT", PropertyType::SingleSelect);
        row("multi_select", PropertyType::MultiSelect);
        row("true_false", PropertyType::TrueFalse);
        row("url", PropertyType::Url);
        row("date", PropertyType::Unknown);
        row("", PropertyType::Unknown);
    }
    void a_type_is_known_by_its_name()
    {
        QFETCH(QString, said);
        QTEST(int(propertyTypeFrom(said)), "means");
    }

    void every_type_has_a_name_that_leads_back()
    {
        for (int i = 0; i < propertyTypeCount; ++i)
            QCOMPARE(propertyTypeFrom(propertyTypeName(PropertyType(i))), PropertyType(i));
    }
};

PARAPET_TEST(TstProperty)
#include "tst_property.moc"
