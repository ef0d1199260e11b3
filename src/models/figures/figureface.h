#pragma once

#include "domain/figures/overview.h"
#include "models/look/trendpoint.h"

#include <QCoreApplication>

namespace models {

/// One target of a figure, and whether it was met.
struct FigureVerdict
{
    QString text; ///< "met: 5 min"
    QString source; ///< "KPI", "playbook t+30"
    std::optional<bool> met; ///< none where there is too little to judge by
    QString basis; ///< "mean 00:47 of 21"
    bool operator==(const FigureVerdict &) const = default;
};

/// How a figure stands to the stretch before, in words.
struct FigureChange
{
    QString text; ///< "better by 00:12"
    figures::Course course = figures::Course::Stable;
    bool more = false; ///< which way it went; not for a stable one
    bool operator==(const FigureChange &) const = default;
};

/// A figure over incidents as cards show it, all words in the user's language.
struct FigureFace
{
    Q_DECLARE_TR_FUNCTIONS(models::FigureFace)
public:
    QString id; ///< `incidents::Measure::id`, or "recurrence"
    QString name;
    QString formula; ///< "detected − started"
    QString value; ///< "00:47", "2.1 %"; empty below five
    QString count; ///< "21 of 23"
    QString spread; ///< median and p90, or what is missing to say more
    QStringList remarks; ///< what is counted and left out, provisional
    QList<FigureVerdict> verdicts;
    std::optional<FigureChange> change;
    QList<look::TrendPoint> trend;
    std::optional<double> target; ///< of the trend's line, in its unit
    QString said; ///< everything, for assistive tools
    bool operator==(const FigureFace &) const = default;
};

/// One for each figure, in the order they are shown, the recurrence last.
QList<FigureFace> figureFaces(const figures::Overview &overview);

/// "61 incidents detected from 2024-10-17 to 2025-01-15 UTC · left out: 2 declined · …".
QString figuresRemark(const figures::Overview &overview);

} // namespace models
