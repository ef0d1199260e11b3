#include "domain/incidents/assetadded.h"
#include "domain/incidents/assetmoved.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/indicatoradded.h"
#include "models/incidents/assetsmodel.h"
#include "models/incidents/indicatorsmodel.h"
#include "models/look/roles.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace incidents;
using models::AssetsModel;
using models::IndicatorsModel;
using support::IncidentBuilder;

/// What an incident reaches, as tables.
class TstScopeModels : public QObject
{
    Q_OBJECT

    static QStringList column(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out.append(model.index(row, column).data(role).toString());
        return out;
    }

private Q_SLOTS:
    void assets_that_need_something_come_first()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(AssetAdded{AssetKind::Repository, u"acme/web"_qs, AssetState::Cleared});
        story.say(AssetAdded{AssetKind::Customer, u"Northwind"_qs, AssetState::Confirmed});
        story.say(AssetAdded{AssetKind::Repository, u"acme/payments"_qs, AssetState::Confirmed});
        const QString token = story.say(AssetAdded{AssetKind::Token, u"npm"_qs, AssetState::Suspected});
        AssetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(*story.state());
        QCOMPARE(column(model, AssetsModel::Name),
                 (QStringList{u"npm"_qs, u"acme/payments"_qs, u"Northwind"_qs, u"acme/web"_qs}));
        QCOMPARE(column(model, AssetsModel::State),
                 (QStringList{u"Suspected"_qs, u"Confirmed"_qs, u"Confirmed"_qs, u"Cleared"_qs}));
        QVERIFY(model.index(3, AssetsModel::Name).data(look::DimRole).toBool());
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        story.say(AssetMoved{token, AssetState::Contained});
        model.setIncident(*story.state());
        QCOMPARE(column(model, AssetsModel::Name).at(2), u"npm"_qs);
        QCOMPARE(resets.size(), 0); // whoever has selected a row keeps it
    }

    void indicators_wait_for_their_counts_and_keep_them()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString first = story.say(IndicatorAdded{IndicatorKind::Endpoint, u"x.example:443"_qs});
        IndicatorsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(*story.state());
        QCOMPARE(column(model, IndicatorsModel::Lines), QStringList{u"…"_qs});
        model.setLines(first, {3, false});
        model.setEvents(first, {200, true});
        model.setFiles(first, {1, false});
        model.setThreats(first, {0, false});
        QCOMPARE(column(model, IndicatorsModel::Files, Qt::AccessibleTextRole), QStringList{u"1 files of evidence"_qs});
        QCOMPARE(column(model, IndicatorsModel::Threats), QStringList{u"0"_qs});
        model.setEvents(u"no such entry"_qs, {7, false});
        QCOMPARE(column(model, IndicatorsModel::Lines), QStringList{u"3"_qs});
        QCOMPARE(column(model, IndicatorsModel::Events), QStringList{u"200+"_qs});
        QCOMPARE(column(model, IndicatorsModel::Events, Qt::AccessibleTextRole),
                 QStringList{u"200+ machine events"_qs});
        story.say(IndicatorAdded{IndicatorKind::Package, u"left-pad@2.4.1"_qs});
        model.setIncident(*story.state());
        QCOMPARE(column(model, IndicatorsModel::Lines), (QStringList{u"3"_qs, u"…"_qs}));
        QCOMPARE(column(model, IndicatorsModel::Kind), (QStringList{u"endpoint"_qs, u"package"_qs}));
    }
};

PARAPET_TEST(TstScopeModels)
#include "tst_scopemodels.moc"
