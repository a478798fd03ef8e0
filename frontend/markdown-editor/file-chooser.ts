/** Asks for files of this device. Only while a click or a key is being answered. */
export function chooseFiles(onFiles: (files: File[]) => void) {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = 'image/*';
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]));
  input.click();
}
