#include "models/look/roles.h"
#include "models/look/span.h"
#include "panes/shell/palettemodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace shell;

namespace {

PaletteItem item(const QString &id, const QString &text, const QString &group = u"Go"_qs)
{
    return {id, text, group, u"Ctrl+1"_qs, [] {}};
}

QStringList shown(const PaletteModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row).data().toString());
    return out;
}

} // namespace

class TstPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_order_given_stands_while_nothing_is_typed()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setItems({item(u"b"_qs, u"Board"_qs), item(u"a"_qs, u"Activity"_qs)});
        QCOMPARE(shown(model), (QStringList{u"Board"_qs, u"Activity"_qs}));
    }

    void what_was_used_lately_is_first_while_nothing_is_typed()
    {
        PaletteModel model;
        model.setItems({item(u"b"_qs, u"Board"_qs), item(u"a"_qs, u"Activity"_qs), item(u"s"_qs, u"Settings"_qs)});
        model.setRecent({u"s"_qs, u"gone"_qs, u"a"_qs});
        QCOMPARE(shown(model), (QStringList{u"Settings"_qs, u"Activity"_qs, u"Board"_qs}));
    }

    void typing_filters_and_ranks()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setItems(
            {item(u"x"_qs, u"Export the timeline"_qs), item(u"p"_qs, u"Port"_qs), item(u"s"_qs, u"Settings"_qs)});
        model.setQuery(u"port"_qs);
        QCOMPARE(shown(model), (QStringList{u"Port"_qs, u"Export the timeline"_qs}));
        model.setQuery(u"nothing like it"_qs);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.itemAt(0).run);
    }

    void what_was_used_lately_wins_among_equals()
    {
        PaletteModel model;
        model.setItems({item(u"1"_qs, u"Copy as text"_qs), item(u"2"_qs, u"Copy as list"_qs)});
        model.setQuery(u"copy"_qs);
        QCOMPARE(shown(model).first(), u"Copy as text"_qs);
        model.setRecent({u"2"_qs});
        QCOMPARE(shown(model).first(), u"Copy as list"_qs);
    }

    void a_heading_finds_what_stands_under_it()
    {
        PaletteModel model;
        model.setItems({item(u"1"_qs, u"P1 left-padder"_qs, u"Incident"_qs), item(u"2"_qs, u"Declare an incident"_qs)});
        model.setQuery(u"incident"_qs);
        QCOMPARE(shown(model), (QStringList{u"Declare an incident"_qs, u"P1 left-padder"_qs}));
    }

    void words_may_be_partly_in_the_heading_but_letters_are_not_gathered_from_both()
    {
        PaletteModel model;
        model.setItems({item(u"1"_qs, u"P1 left-padder"_qs, u"Incident"_qs)});
        model.setQuery(u"incident padder"_qs);
        QCOMPARE(model.rowCount(), 1);
        model.setQuery(u"padinc"_qs);
        QCOMPARE(model.rowCount(), 0);
    }

    void the_letters_typed_are_bold_and_everything_is_read_out()
    {
        PaletteModel model;
        model.setItems({item(u"b"_qs, u"Go to Board"_qs)});
        model.setQuery(u"gtb"_qs);
        const QModelIndex row = model.index(0);
        const auto spans = row.data(look::SpansRole).value<look::Spans>();
        QCOMPARE(spans.first(), look::strong(u"G"_qs));
        QCOMPARE(look::plainText(spans), u"Go to Board   Go"_qs);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Go to Board, Go, Ctrl+1"_qs);
        QCOMPARE(row.data(look::WhoRole).toString(), u"Ctrl+1"_qs);
    }

    void later_items_join_the_ranking()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setItems({item(u"x"_qs, u"Export"_qs)});
        model.setQuery(u"port"_qs);
        model.addItems({item(u"p"_qs, u"Port"_qs)});
        QCOMPARE(shown(model), (QStringList{u"Port"_qs, u"Export"_qs}));
    }
};

PARAPET_TEST(TstPaletteModel)
#include "tst_palettemodel.moc"
