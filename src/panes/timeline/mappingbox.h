#pragma once

#include "domain/timeline/columnmapping.h"
#include "feeds/formats/sample.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace panes {

/// Which column of a file is which part of an event: a choice for each part, every column with the first
/// value that stands in it.
class MappingBox : public QWidget
{
    Q_OBJECT
public:
    explicit MappingBox(QWidget *parent = nullptr);

    /// Fills the choices without saying `changed`.
    void offer(const feeds::Sample &sample, const timeline::ColumnMapping &mapping);
    timeline::ColumnMapping mapping() const;
    QComboBox *choice(timeline::Part part) const { return m_choices.at(size_t(part)); }

Q_SIGNALS:
    void changed(); ///< somebody chose

private:
    std::array<QComboBox *, timeline::partCount> m_choices;
};

} // namespace panes
