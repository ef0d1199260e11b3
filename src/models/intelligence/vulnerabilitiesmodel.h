#pragma once

#include "models/intelligence/vulnerabilityrow.h"
#include "models/look/roles.h"
#include "models/rows/pagedrows.h"
#include "store/store.h"

namespace models {

/// Where a page of vulnerabilities ended: among the alerts or among the findings.
struct VulnerabilityPlace
{
    store::AlertPlace alert;
    store::UntriagedPlace finding;
};

/// Vulnerabilities as a table, read page by page: alerts that are open, late or settled, or findings that
/// nobody has taken up. A tick changes countdowns only. The window's thread only; the disk is asked on the
/// store's readers.
class VulnerabilitiesModel : public PagedRows<VulnerabilityRow, VulnerabilityPlace>
{
    Q_OBJECT
public:
    enum Column { Band, Rule, What, Cvss, Epss, Exploited, Due, Owner, Action, ColumnCount };

    enum class View { Open, ToTriage, Overdue, Settled };
    struct Question
    {
        View view = View::Open;
        std::optional<intelligence::Band> band;
        bool mine = false; ///< of `owner` alone
        QString owner;
        QString words;
        QString incident; ///< those that belong to it, whatever else is asked for
        bool operator==(const Question &) const = default;
    };

    explicit VulnerabilitiesModel(store::Store &store, QObject *parent = nullptr);

    /// Shows what is asked for; what is here stays until the answer comes.
    void setQuestion(const Question &question);
    const Question &question() const { return m_question; }
    void tick(base::Instant now);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const VulnerabilityPlace &behind, int limit, const Take &take) override;

private:
    void askAlerts(const VulnerabilityPlace &behind, int limit, const Take &take);
    void askJoined(const Take &take);
    void askFindings(const VulnerabilityPlace &behind, int limit, const Take &take);
    void dropTaken(const store::UntriagedPage &page, const Take &take);
    QString text(const VulnerabilityRow &row, int column) const;
    QString heard(const VulnerabilityRow &row, int column) const;
    QVariant cell(const VulnerabilityRow &row, int column, int role) const;
    QString dueText(const VulnerabilityRow &row) const;

    store::Store &m_store;
    Question m_question;
    base::Instant m_now{};
};

/// The shape of a band, and the days it gives as its letter.
look::Severity bandShape(intelligence::Band band);
QString bandLetter(intelligence::Band band);

/// Under this a countdown of a vulnerability is amber.
constexpr base::Duration remediateSoon = std::chrono::days(1);

} // namespace models
