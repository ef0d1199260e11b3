#pragma once

#include "models/rows/valuerows.h"
#include "store/proof/proof.h"

#include <optional>

namespace models {

/// One thing a verification says: a finding, or what a console's log came to.
struct ProofRow
{
    QString key;
    std::optional<store::ProofFinding> finding; ///< else `log`
    store::ProvenLog log;
    bool operator==(const ProofRow &other) const { return key == other.key; }
};

/// What a verification found, the gravest first, then each console's log with its Merkle root. The
/// window's thread only.
class ProofModel : public ValueRows<ProofRow>
{
    Q_OBJECT
public:
    explicit ProofModel(QObject *parent = nullptr);

    void setReport(const store::ProofReport &report);
    void clear() { replace({}); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace models
