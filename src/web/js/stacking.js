// On a phone rows are laid out as blocks, and some browsers then forget that they are a table. Roles make them remember.

export function keepTableRoles(table) {
  table.setAttribute('role', 'table');
  for (const part of [table.tHead, ...table.tBodies]) part?.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) {
      cell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : cell.scope.startsWith('row') ? 'rowheader' : 'columnheader');
    }
  }
}
